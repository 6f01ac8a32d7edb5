import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { folder } from '../database/fixture.js';
import { type Program, runCli, startServer } from '../harness/process.js';
import { test } from '../harness/test.js';

/** Changes a database as an operator does who has it open in another program. */
async function changeDatabase(path: string, sql: string): Promise<void> {
  const database = new sqlite3.Database(path);
  await new Promise<void>((resolve, reject) => database.exec(sql, (error) => (error ? reject(error) : resolve())));
  await new Promise<void>((resolve, reject) => database.close((error) => (error ? reject(error) : resolve())));
}

const refused: [what: string, env: NodeJS.ProcessEnv, says: RegExp][] = [
  ['a base address that is no web site', { BASE_URL: 'javascript:alert' }, /^BASE_URL: .*https:\/\/loon\.example\.nl$/],
  ['a base address with a path', { BASE_URL: 'https://example.nl/loon' }, /^BASE_URL: /],
  ['a base address without TLS', { BASE_URL: 'http://loon.kantoor' }, /^BASE_URL: over plain http .*TLS.*https:/],
  ['a mail server that is none', { SMTP_URL: 'foo' }, /^SMTP_URL: .*smtp:\/\//],
  [
    'a file with the database that is not there',
    { DATABASE_URL_FILE: '/nergens' },
    /^DATABASE_URL_FILE: \/nergens cannot/,
  ],
  ['a file with the mail server that is not there', { SMTP_URL_FILE: '/nergens' }, /^SMTP_URL_FILE: \/nergens cannot/],
  ['a sender that is none', { MAIL_FROM: 'Loonpoort' }, /^MAIL_FROM: "Loonpoort" is not a sender/],
  ['an unknown level', { LOG_LEVEL: 'chatty' }, /^LOG_LEVEL: "chatty" is not one of silent, error, warn, info$/],
  ['a port that is none', { PORT: '70000' }, /^PORT: 70000 is not a port$/],
  ['a monitor that is no address', { MONITOR: 'hier' }, /^MONITOR: "hier" is no address/],
  ['a drain that takes too long', { DRAIN_SECONDS: '301' }, /^DRAIN_SECONDS: 301 is not 0 to 300/],
  ['a code that works for minutes', { TOTP_GRACE_SECONDS: '31' }, /^TOTP_GRACE_SECONDS: 31 is not 0 to 30$/],
  ['a switch that is neither yes nor no', { TRUST_PROXY: 'misschien' }, /^TRUST_PROXY: .*give true or false$/],
  ['a contact that is none', { SECURITY_CONTACT: 'javascript:alert(1)' }, /^SECURITY_CONTACT: .*security@example\.nl$/],
  ['a weak key', { LOONPOORT_KEY: Buffer.alloc(32).toString('base64') }, /^LOONPOORT_KEY: this key is not random/],
  ['a key that is not there', { LOONPOORT_KEY_FILE: '/nergens/sleutel' }, /^\/nergens\/sleutel: cannot read the keys/],
  ['a portal that is not there', { PORTAL_DIR: '/nergens' }, /^\/nergens does not exist/],
];
for (const [what, env, says] of refused) {
  test(`${what} ends the start with one line, and writes nothing`, async (t) => {
    const data = join(folder(t), 'data');
    const [start, check] = ['start', 'check'].map((command) =>
      runCli(t, [command], { PORT: '0', ...env, DATA_DIR: data }),
    ) as [Program, Program];
    t.is((await start.exited).code, 1, start.output());
    t.regex(start.output().trimEnd(), says);
    t.false(existsSync(data));
    if ('PORTAL_DIR' in env) return;
    await check.exited;
    t.is(check.output(), start.output());
  });
}

test('a start with a database that is not its own ends with one line, and changes neither it nor the keys', async (t) => {
  const data = folder(t);
  const fresh = runCli(t, ['check'], { DATA_DIR: data });
  t.is((await fresh.exited).code, 0);
  t.regex(fresh.output(), /no database yet/);
  t.deepEqual(readdirSync(data), []);

  const link = ['init', '--tenant', 'oamkb', '--name', 'oamkb', '--email', 'beheer@oamkb.example', '--data-dir', data];
  t.is((await runCli(t, link).exited).code, 0);
  const run = async (
    command: string,
    env: NodeJS.ProcessEnv,
    args: string[] = [],
  ): Promise<[number | null, string]> => {
    const program = runCli(t, [command, '--data-dir', data, ...args], { PORT: '0', ...env });
    return [(await program.exited).code, program.output()];
  };
  t.deepEqual(await run('check', { DEMO: 'false' }), [
    0,
    'The settings and the keys are right. The database is up to date.\n',
  ]);
  for (const command of ['start', 'check']) {
    const [code, said] = await run(command, { BASE_URL: 'https://oamkb.example.nl' });
    t.deepEqual([code, /DEFAULT_TENANT=oamkb .* BASE_URL=https:\/\/example\.nl /.test(said)], [1, true], said);
  }
  const [code, said] = await run('start', { DEMO: 'ja' });
  t.deepEqual([code, /^This database is not that of the demo/.test(said)], [1, true], said);

  const database = join(data, 'loonpoort.db');
  const kept = join(data, 'encryption.key');
  const key = readFileSync(kept);
  await changeDatabase(
    database,
    "INSERT INTO jobs (tenant_id, id, kind, payload, run_at, created_at) SELECT id, 'x', 'mail', 'v1.AAAAAAAA.x.y.z', '', '' FROM tenants",
  );
  rmSync(kept);
  const [lost, why] = await run('start', {});
  t.deepEqual([lost, /does not open; give the key/.test(why)], [1, true], why);
  t.false(existsSync(kept), 'no new key that opens nothing');
  writeFileSync(kept, key, { mode: 0o600 });
  await changeDatabase(database, "INSERT INTO knex_migrations (name, batch) VALUES ('9999-later', 99)");
  const [newer, later] = await run('start', {});
  t.deepEqual([newer, /^A newer version/.test(later)], [1, true], later);
});

test('no in the environment is no, and a lock that an interrupted change of tables left is no obstacle', async (t) => {
  const data = folder(t);
  await (await startServer(t, ['--headless', '--data-dir', data], { DEMO: 'false', HEADLESS: '0' })).kill();
  await changeDatabase(
    join(data, 'loonpoort.db'),
    "UPDATE knex_migrations_lock SET is_locked = 1; DELETE FROM knex_migrations WHERE name = '0032-known-devices'; DROP TABLE known_devices",
  );
  const again = await startServer(t, ['--headless', '--data-dir', data], { DEMO: 'false' });
  t.notRegex(again.output(), /demo/i);
});
