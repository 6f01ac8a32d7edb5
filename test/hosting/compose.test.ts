/**
 * What compose.yaml puts together, without Docker: its logins, its pooler and its passwords before servers that it describes, on
 * a server of PostgreSQL of its own, because roles are of a whole server.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import pg from 'pg';
import { updateTables } from '@loonpoort/server/create-app.js';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { folder } from '../database/fixture.js';
import { hasPooler, runPooler } from '../harness/pooler.js';
import { freePort } from '../harness/ports.js';
import { startPostgres } from '../harness/postgres-server.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';
import { test } from '../harness/test.js';
import { root } from '../packaging/pack.js';

const read = (name: string): string => readFileSync(join(root, 'examples/hosting/compose', name), 'utf8');

const passwords = { owner_password: 'of the owner', web_password: 'of the servers' };

/** Runs roles.sql as the image of PostgreSQL does, whose psql reads the passwords from files. */
async function makeRoles(server: string): Promise<void> {
  const sql = read('roles.sql').replace(/:'(\w+)'/g, (_, name: keyof typeof passwords) => `'${passwords[name]}'`);
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  const statements = sql.replace(/^(?:\\set|--).*$/gm, '').split(';');
  for (const statement of statements.filter((each) => each.trim())) await client.query(statement);
  await client.end();
}

async function startPooler(t: ExecutionContext, path: string, server: string): Promise<string> {
  const own = await freePort();
  const list = join(path, 'userlist');
  writeFileSync(list, `"loonpoort_web" "${passwords.web_password}"\n`);
  const settings = join(path, 'pgbouncer.ini');
  const changes: [string, string][] = [
    ['host=postgres', `host=localhost port=${new URL(server).port}`],
    ['listen_addr = *', 'listen_addr = localhost'],
    ['listen_port = 6432', `listen_port = ${own}`],
    ['/run/secrets/userlist', list],
    // Two are enough to get into each other's way.
    ['default_pool_size = 20', 'default_pool_size = 2'],
  ];
  let text = read('pgbouncer.ini');
  for (const [from, to] of changes) {
    t.true(text.includes(from), from);
    text = text.replace(from, to);
  }
  writeFileSync(settings, text);
  await runPooler(t, settings);
  return `postgres://loonpoort_web:${passwords.web_password}@localhost:${own}/loonpoort`;
}

(hasPooler ? test : test.skip)(
  'two servers by way of the pooler, one beside it, and a login that owns nothing',
  async (t) => {
    const path = folder(t);
    const server: string = await startPostgres();
    await makeRoles(server);
    const loginTo = (login: 'owner' | 'web'): string =>
      `postgres://loonpoort_${login}:${passwords[`${login}_password`]}@${new URL(server).host}/loonpoort`;

    const owner = await openDatabase(loginTo('owner'));
    t.true((await updateTables(owner)).length > 0);
    await owner.close();

    const dataDir = folder(t);
    const start = async (databaseUrl: string, demo = false) => {
      const service = await startService({ dataDir, databaseUrl, demo, leaveBackground: true });
      t.teardown(() => service.stop());
      return service;
    };
    const imports = await start(loginTo('web'), true);
    const pooled = await startPooler(t, path, server);
    const servers = [await start(pooled), await start(pooled)];
    const [count] = await imports.app.database.rows<{ owned: number }>(
      "SELECT count(*) AS owned FROM pg_class WHERE relowner = 'loonpoort_web'::regrole",
    );
    t.is(count!.owned, 0);

    const administrator = { ...demoLogins.find(({ email }) => email.startsWith('beheer'))!, role: 'administrator' };
    const { accessToken: token } = await signIn(servers[0]!, administrator);
    const file = Buffer.from('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n700;Zeven;1;Zeven A;maand\n').toString(
      'base64',
    );
    const brought = await send(imports, 'POST', '/imports', {
      token,
      body: { kind: 'companies', file, preview: false },
    });
    t.deepEqual([brought.status, brought.body.created], [200, 1], brought.text);
    const totals = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const { status, body } = await send(servers[index % 2]!, 'GET', '/companies?q=Zeven', { token });
        return `${status} ${body.total}`;
      }),
    );
    t.deepEqual([...new Set(totals)], ['200 1']);
  },
);
