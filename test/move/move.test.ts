import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { folder } from '../database/fixture.js';
import { sqliteTest } from '../harness/database.js';
import { runCli } from '../harness/process.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';
import { move, newSource, newTarget, onSource, onTarget } from './fixture.js';

/** Every plane of Unicode, what COPY escapes, what it takes for NULL, its end of data, and nothing. */
const texts = [
  '',
  '\\N',
  '\\.',
  'a\\b\tc\nd\re\bf\vg\fh',
  '\u0001\u001f\u007f',
  '"\u2028{}',
  'é',
  '\u{1F600}\u{2F800}\u{10FFFF}',
];

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

sqliteTest('a demo that was moved is the same on both sides, and goes on from there with the same keys', async (t) => {
  const [source, to] = [await newSource(t), await newTarget()];
  for (const [index, text] of texts.entries())
    await onSource(
      source,
      'INSERT INTO tags (tenant_id, id, number, name, color, search_text) SELECT id, ?, ?, ?, ?, ? FROM tenants LIMIT 1',
      [`id ${index}`, 1000 + index, text, text, text],
    );
  await onSource(source, "UPDATE tags SET version = 9223372036854775807 WHERE id = 'id 0'");

  const contents = hashOf(source.path);
  const { exited, output } = move(t, source, to);
  t.is((await exited).code, 0, output());
  t.regex(output(), /every table is the same on both sides/);
  t.notRegex(output(), /DIFFERS/);
  const found = await onTarget(to, "SELECT name, color FROM tags WHERE id LIKE 'id %' ORDER BY number");
  t.deepEqual(
    found,
    texts.map((text) => ({ name: text, color: text })),
  );
  t.deepEqual(await onTarget(to, "SELECT version FROM tags WHERE id = 'id 0'"), [{ version: '9223372036854775807' }]);
  t.deepEqual(await onTarget(to, "SELECT tablename FROM pg_tables WHERE tablename LIKE 'move%'"), []);
  t.deepEqual(await onTarget(to, "SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'"), []);

  const late = runCli(t, ['start'], { DATA_DIR: source.dataDir, PORT: '0' });
  t.is((await late.exited).code, 1);
  t.regex(late.output(), /was moved to postgres:\/\/localhost:\d+\/move_\w+: give that address as DATABASE_URL/);
  t.notRegex(late.output(), /bureau:bureau/);
  t.is(hashOf(source.path), contents, 'the source is as it was');

  // Its version is more than the server counts to.
  await onTarget(to, "UPDATE tags SET version = 1 WHERE id = 'id 0'");
  const service = await startService({ dataDir: source.dataDir, databaseUrl: to, demo: false });
  t.teardown(() => service.stop());
  const { accessToken: token } = await signIn(service, demoLogins[2]!);
  const { body: page } = await send(service, 'GET', '/companies?limit=1', { token });
  t.truthy(page.items[0].name);
  const { body: debtor } = await send(service, 'POST', '/debtors', { token, body: { number: 987_654, name: 'Nieuw' } });
  const company = { debtorId: debtor.id, number: 1, name: 'Na de verhuizing', periodType: 'month' };
  t.is((await send(service, 'POST', '/companies', { token, body: company })).status, 201);
  t.like((await send(service, 'GET', '/audit-trails/current', { token })).body, { fault: null });
  const verified = runCli(t, ['audit', 'verify'], { DATA_DIR: source.dataDir, DATABASE_URL: to });
  t.is((await verified.exited).code, 0, verified.output());
});

sqliteTest('a move that is killed goes on where it was, and what changed by then is found', async (t) => {
  const [source, to] = [await newSource(t), await newTarget()];
  const arrived = async (): Promise<number> =>
    Number((await onTarget(to, 'SELECT coalesce(sum(rows), 0) AS sum FROM move_progress'))[0].sum);
  const killAt = async (pattern: RegExp): Promise<string> => {
    const program = move(t, source, to);
    await program.waitFor(pattern);
    await program.kill('SIGKILL');
    return program.output();
  };
  await killAt(/^rows: .* audit_entries$/m);
  let before = await arrived();
  const half = runCli(t, ['start'], { DATA_DIR: source.dataDir, DATABASE_URL: to, PORT: '0' });
  t.is((await half.exited).code, 1);
  t.regex(half.output(), /move into this database is not finished: run loonpoort move again/);

  for (const pattern of [/^rows: .* run_lines$/m, /^rows: .* wage_tax_returns$/m]) {
    const [, first] = /^rows: ([\d,]+) /m.exec(await killAt(pattern)) ?? [];
    t.true(Number(first!.replaceAll(',', '')) > before, 'what had arrived does not come again');
    before = await arrived();
  }
  const whole = move(t, source, to);
  await whole.waitFor(/^rows compared: /m);
  await whole.kill('SIGKILL');
  await onTarget(to, "UPDATE tags SET name = 'anders' WHERE ctid = (SELECT min(ctid) FROM tags)");
  await onTarget(to, 'DELETE FROM favourite_companies; DELETE FROM debtor_tags');
  const differing = move(t, source, to);
  t.is((await differing.exited).code, 1);
  t.regex(differing.output(), /^tags .* DIFFERS: 5 rows, [0-9a-f]{16}$/m);
  t.regex(differing.output(), /The two sides differ in debtor_tags, tags\. No server starts/);
  t.false(existsSync(`${source.path}.moved`));

  const again = await newTarget();
  const last = move(t, source, again, '--lang', 'nl');
  t.is((await last.exited).code, 0, last.output());
  t.regex(last.output(), /elke tabel is aan beide kanten gelijk/);
});

sqliteTest('a move is refused where it would lose or mix something, and says what to do', async (t) => {
  const source = await newSource(t);
  const refused = async (to: string, says: RegExp): Promise<void> => {
    const program = move(t, source, to);
    t.is((await program.exited).code, 1, program.output());
    t.regex(program.output(), says);
    t.is(program.output().trimEnd().split('\n').length, 1);
  };
  const [foreign, to] = [await newTarget(), await newTarget()];
  await onTarget(foreign, 'CREATE TABLE others (id int)');
  await refused(foreign, /^The new database is not empty \(others\): move to an empty one/);
  await refused(source.path, /^A move goes from a SQLite file that is there .* to PostgreSQL/);

  const open = await openDatabase(source.path);
  await refused(to, /^Another program has .*loonpoort\.db open: stop the server, then move/);
  await open.close();

  await onSource(source, "UPDATE tags SET name = 'a' || char(0) || 'b' WHERE number = (SELECT min(number) FROM tags)");
  await refused(to, /^tags\.name \(\{"tenant_id":".*"id":".*"\}\) holds the character NUL/);
  await onSource(source, "UPDATE tags SET name = 'ab' WHERE number = (SELECT min(number) FROM tags)");

  const used = await newTarget();
  t.is(
    (
      await runCli(t, ['init', '--tenant', 'x', '--name', 'x', '--email', 'x@x.example'], {
        DATA_DIR: folder(t),
        DATABASE_URL: used,
      }).exited
    ).code,
    0,
  );
  await refused(used, /^The new database is not empty \(\w+\)/);

  const begun = move(t, source, to);
  await begun.waitFor(/^rows: /m);
  await begun.kill('SIGKILL');
  await onSource(source, "UPDATE tags SET name = 'abc' WHERE number = (SELECT min(number) FROM tags)");
  await refused(to, /^The new database holds a part of another one, or of this one before it changed/);

  await onSource(source, "INSERT INTO knex_migrations (name, batch) VALUES ('9999-later', 99)");
  await refused(await newTarget(), /^A newer version of Loonpoort/);
  await onSource(source, "DELETE FROM knex_migrations WHERE name IN ('9999-later', '0053-operator-chain')");
  await refused(await newTarget(), /^The database is of an older version: .* run loonpoort migrate, then move/);
});
