/** The walls hold where a pooler lends a connection to one transaction after another, of whoever asks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import pg from 'pg';
import { isOnPostgres } from '../harness/database.js';
import { hasPooler, runPooler } from '../harness/pooler.js';
import { freePort } from '../harness/ports.js';
import { newMigrated } from '../harness/prepared.js';
import { test } from '../harness/test.js';
import { inTenant, openDatabase, rows } from '../../server/src/database/index.js';
import { Firm } from '../../server/src/tenants/firm.js';
import { addTenant, folder } from './fixture.js';

const throughPooler = isOnPostgres && hasPooler ? test : test.skip;

/** Starts pgbouncer before a server, with two connections that it lends out by transaction. */
async function startPooler(t: ExecutionContext, url: string): Promise<string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const [path, own] = [folder(t), await freePort()];
  const settings = join(path, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
     * = host=${hostname} port=${port} user=${username} password=${password}
     [pgbouncer]
     listen_addr = localhost
     listen_port = ${own}
     unix_socket_dir =
     auth_type = any
     pool_mode = transaction
     default_pool_size = 2`.replace(/^ +/gm, ''),
  );
  await runPooler(t, settings);
  return `postgres://${username}@localhost:${own}${pathname}`;
}

throughPooler('many tenants on the two connections of a pooler see and change their own', async (t) => {
  const direct = await newMigrated(folder(t));
  const database = await openDatabase(await startPooler(t, direct), { readers: 8 });
  t.teardown(() => database.close());
  const tenants = await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      const { id: tenantId } = await addTenant(database, `bureau${index}`);
      return database.transaction((trx) => Firm.query(trx).insert({ tenantId, number: 1, name: `firm ${index}` }));
    }),
  );
  const leaks: unknown[] = [];
  await Promise.all(
    Array.from({ length: 600 }, async (_, index) => {
      const { tenantId, name } = tenants[index % 10]!;
      const all = 'SELECT name FROM firms';
      const found = await inTenant(tenantId, () =>
        index % 4 === 0
          ? database.transaction((trx) => rows<{ name: string }>(trx, all), true)
          : index % 4 === 1
            ? Firm.query(database.read).select('name')
            : database.rows<{ name: string }>(all),
      );
      if (found.length !== 1 || found[0]!.name !== name) leaks.push({ name, found });
    }),
  );
  t.deepEqual(leaks, []);
  const changed = await inTenant(tenants[0]!.tenantId, () =>
    database.transaction((trx) => Firm.query(trx).patch({ name: 'mine' })),
  );
  t.is(changed, 1);
});

throughPooler('a statement waits for a connection of the pooler as long as others have all of them', async (t) => {
  const pooled = await startPooler(t, await newMigrated(folder(t)));
  const database = await openDatabase(pooled);
  t.teardown(() => database.close());
  const others = [new pg.Client(pooled), new pg.Client(pooled)];
  for (const each of others) {
    await each.connect();
    t.teardown(() => each.end());
  }
  // Longer than it takes to find out that a server is away: see `Hearing`.
  const taken = Promise.all(others.map((each) => each.query('SELECT pg_sleep(7)')));
  t.deepEqual(await database.rows('SELECT 1 AS one'), [{ one: 1 }]);
  await taken;
});
