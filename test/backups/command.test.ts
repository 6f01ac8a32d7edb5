import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import knex from 'knex';
import { folder } from '../database/fixture.js';
import { freePort } from '../harness/ports.js';
import { runCli, startServer } from '../harness/process.js';
import { test } from '../harness/test.js';

/** Runs a command to its end: returns how it ended and what it said. */
async function run(
  t: ExecutionContext,
  env: NodeJS.ProcessEnv,
  ...args: string[]
): Promise<[code: number | null, said: string]> {
  const program = runCli(t, args, env);
  return [(await program.exited).code, program.output()];
}

const init = ['init', '--tenant', 'oamkb', '--name', 'oamkb', '--email', 'beheer@oamkb.example'];

test('a server makes backups by itself, and one is restored with the keys that it was made with', async (t) => {
  t.timeout(180_000);
  const [data, elsewhere, other] = [folder(t), folder(t), folder(t)];
  const keyFile = join(elsewhere, 'backup.key');
  writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
  const env = { DATA_DIR: data, BACKUP_KEY_FILE: keyFile };
  await run(t, env, ...init);
  const port = await freePort();
  const dir = join(elsewhere, 'backups');
  const server = await startServer(t, ['--headless'], { ...env, BACKUP_DIR: dir, MONITOR: String(port) });
  const look = async () => (await fetch(`http://localhost:${port}/readyz`)).json() as Promise<{ checks: object }>;
  let checks: { backup?: string } = await look().then((answer) => answer.checks);
  while (checks.backup === 'none yet') ({ checks } = await look());
  t.is(checks.backup, 'ok');
  t.regex(await (await fetch(`http://localhost:${port}/metrics`)).text(), /^loonpoort_backup_age_seconds \d/m);
  t.regex(readdirSync(dir).join(), /^loonpoort-\d{8}T\d{6}Z\.db\.enc$/);

  const file = join(elsewhere, 'own.enc');
  const [code, said] = await run(t, env, 'backup', file);
  t.is(code, 0, said);
  t.regex(
    said,
    /rows of \d+ tables.*whole\.\nThe encryption key is not in it: keep a copy of .*encryption\.key elsewhere/,
  );
  t.regex(
    (await run(t, { DATA_DIR: data }, 'backup', join(elsewhere, 'plain')))[1],
    /It is not encrypted: .*names and wages/,
  );
  t.false(
    readFileSync(join(elsewhere, 'plain'), 'latin1').includes(readFileSync(join(data, 'encryption.key'), 'latin1')),
  );
  t.deepEqual(
    (await run(t, env, 'restore', file, '--replace')).map((each) => /end it|1/.test(String(each))),
    [true, true],
    'the server has it open',
  );
  await server.kill();

  const lost = await run(t, { ...env, DATA_DIR: other }, 'restore', file);
  t.deepEqual([lost[0], /does not open; give the key/.test(lost[1])], [1, true], lost[1]);
  t.false(existsSync(join(other, 'loonpoort.db')));
  copyFileSync(join(data, 'encryption.key'), join(other, 'encryption.key'));
  const [restored, how] = await run(t, { ...env, DATA_DIR: other }, 'restore', file);
  t.is(restored, 0, how);
  t.regex(how, /The backup is whole.*\n.*would go out again/);
  t.regex((await run(t, { DATA_DIR: other }, 'tenants', 'list'))[1], /oamkb/);
  t.regex((await run(t, { ...env, DATA_DIR: other }, 'restore', file))[1], /exists already/);
  t.regex(
    (await run(t, { ...env, DATA_DIR: other }, 'restore', file, '--replace'))[1],
    /that was there is .*\.before-/,
  );
});

test('a backup whose record was touched is not restored, and one from before an erasure says so', async (t) => {
  t.timeout(180_000);
  const data = folder(t);
  const env = { DATA_DIR: data };
  await run(t, env, ...init);
  const file = join(data, 'backup.db');
  t.is((await run(t, env, 'backup', file))[0], 0);
  const backup = knex({ client: 'sqlite3', connection: { filename: file }, useNullAsDefault: true });
  t.teardown(() => backup.destroy());
  const [tenant] = (await backup.raw('SELECT id FROM tenants')) as { id: string }[];
  const erased = { tenantId: tenant!.id, subject: 'person', erasedAt: '2026-10-01T10:00:00.000Z' };
  const lines = ['een', 'twee'].map((id) => JSON.stringify({ ...erased, id, subjectId: `persoon ${id}` }));
  writeFileSync(join(data, 'erasures.ndjson'), `${lines.join('\n')}\n`);
  const [code, said] = await run(t, env, 'restore', file, '--replace');
  t.is(code, 0, said);
  t.regex(said, /2 people whose data was erased on request are back in it: the next start erases them again/);

  for (const { name } of await backup.raw(
    "SELECT name FROM sqlite_master WHERE name LIKE 'audit_%' AND type = 'trigger'",
  ))
    await backup.raw(`DROP TRIGGER ${name}`);
  await backup.raw('DELETE FROM audit_entries WHERE seq = 1');
  const before = readFileSync(join(data, 'loonpoort.db'));
  const [refused, why] = await run(t, env, 'restore', file, '--replace');
  t.is(refused, 1);
  t.regex(why, /The audit of oamkb was touched: entry 1 is missing\. Take another backup\./);
  t.deepEqual(readFileSync(join(data, 'loonpoort.db')), before);
});
