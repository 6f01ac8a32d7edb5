/** What keeps the rows of one tenant from another's work, whatever a statement asks for. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { isOnPostgres } from '../harness/database.js';
import { newMigrated } from '../harness/prepared.js';
import { send, startService } from '../harness/service.js';
import { test } from '../harness/test.js';
import { updateTables } from '../../server/src/create-app.js';
import {
  acrossTenants,
  type Database,
  inTenant,
  migrate,
  openDatabase,
  rows,
} from '../../server/src/database/index.js';
import { wallsStand } from '../../server/src/database/postgres/walls.js';
import { Firm } from '../../server/src/tenants/firm.js';
import { addTenant, folder, testDatabase } from './fixture.js';

const onPostgres = isOnPostgres ? test : test.skip;

/** Makes two tenants, each with a firm. */
async function twoTenants(database: Database) {
  const firmOf = async (slug: string) => {
    const { id: tenantId } = await addTenant(database, slug);
    return database.transaction((trx) => Firm.query(trx).insert({ tenantId, number: 1, name: slug }));
  };
  return { own: await firmOf('oamkb'), other: await firmOf('maasdal') };
}

const firms = 'SELECT name FROM firms ORDER BY name';

onPostgres('in the scope of a tenant there are no rows of others: statements, models and transactions', async (t) => {
  const database = await testDatabase(t);
  const { own, other } = await twoTenants(database);
  t.deepEqual(await database.rows(firms), [{ name: 'maasdal' }, { name: 'oamkb' }]);
  await inTenant(own.tenantId, async () => {
    t.deepEqual(await database.rows(firms), [{ name: 'oamkb' }]);
    t.deepEqual(await database.rows('SELECT slug FROM tenants'), [{ slug: 'oamkb' }]);
    t.is(await Firm.query(database.read).findById([other.tenantId, other.id]), undefined);
    t.is(await database.transaction((trx) => Firm.query(trx).patch({ name: 'mine' }).where({ number: 1 })), 1);
    t.is(await database.transaction((trx) => Firm.query(trx).delete().where({ tenantId: other.tenantId })), 0);
    const stolen = database.transaction((trx) =>
      Firm.query(trx).insert({ tenantId: other.tenantId, number: 2, name: 'mine' }),
    );
    await t.throwsAsync(stolen, { message: /row-level security/ });
    t.is((await acrossTenants(() => database.rows(firms))).length, 2);
  });
  t.deepEqual(await database.rows(firms), [{ name: 'maasdal' }, { name: 'mine' }]);
});

onPostgres('many tenants at once on few connections see their own', async (t) => {
  const database = await testDatabase(t);
  const { own, other } = await twoTenants(database);
  const seen = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const { tenantId, name } = index % 2 ? own : other;
      const read = (): Promise<unknown[]> =>
        index % 3 ? database.rows(firms) : database.transaction((trx) => rows(trx, `${firms} LIMIT ${index}`), true);
      return { seen: await inTenant(tenantId, read), wanted: index ? [{ name }] : [] };
    }),
  );
  for (const each of seen) t.deepEqual(each.seen, each.wanted);
});

onPostgres('every table of tenants has its wall, and a new one gets it at the next start', async (t) => {
  const database = await testDatabase(t);
  const owner = new pg.Client({ connectionString: database.engine.url });
  await owner.connect();
  t.teardown(() => owner.end());
  t.true(await wallsStand(database.read));
  await owner.query('CREATE TABLE letters (tenant_id text NOT NULL, id text NOT NULL, PRIMARY KEY (tenant_id, id))');
  t.false(await wallsStand(database.read));
  await migrate(database);
  t.true(await wallsStand(database.read));
  await owner.query("INSERT INTO letters VALUES ('a', '1'), ('b', '2')");
  t.deepEqual(await inTenant('b', () => database.rows('SELECT id FROM letters')), [{ id: '2' }]);
});

onPostgres('statements run as a role that owns nothing, and sees nothing where no tenant is named', async (t) => {
  const database = await testDatabase(t);
  const { own } = await twoTenants(database);
  const who = `SELECT current_user AS name, rolsuper AS "isSuper", rolbypassrls AS bypasses,
    (SELECT count(*) FROM pg_class WHERE relowner = r.oid) AS owned FROM pg_roles AS r WHERE rolname = current_user`;
  const nobody = { isSuper: 0, bypasses: 0, owned: 0 };
  t.deepEqual(await database.rows(who), [{ name: 'loonpoort_platform', ...nobody }]);
  await inTenant(own.tenantId, async () => {
    t.deepEqual(await database.rows(who), [{ name: 'loonpoort_server', ...nobody }]);
    const [role] = await database.transaction((trx) => rows(trx, who));
    t.deepEqual(role, { name: 'loonpoort_server', ...nobody });
  });
  const client = new pg.Client({ connectionString: database.engine.url });
  await client.connect();
  t.teardown(() => client.end());
  await client.query('SET ROLE loonpoort_server');
  t.is((await client.query('SELECT 1 FROM firms')).rowCount, 0);
});

onPostgres('a login that owns nothing serves what its owner migrated, and changes no table', async (t) => {
  const url = await newMigrated(folder(t));
  const owned = await openDatabase(url);
  await updateTables(owned);
  await owned.close();
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const login = `web_${process.pid}`;
  await owner.query(`CREATE ROLE ${login} LOGIN PASSWORD 'web'`);
  t.teardown(async () => {
    await owner.query(`DROP ROLE ${login}`);
    await owner.end();
  });
  const address = Object.assign(new URL(url), { username: login, password: 'web' }).href;
  await t.throwsAsync(openDatabase(address), { message: /: GRANT loonpoort_server, loonpoort_platform TO "web_/ });
  await owner.query(`GRANT loonpoort_server, loonpoort_platform TO ${login}`);
  const database = await openDatabase(address);
  t.teardown(() => database.close());
  t.deepEqual(await migrate(database), []);
  const { own } = await twoTenants(database);
  t.deepEqual(await inTenant(own.tenantId, () => database.rows(firms)), [{ name: 'oamkb' }]);
  const service = await startService({ demo: false, databaseUrl: address });
  t.teardown(() => service.stop());
  t.is((await send(service, 'GET', '/health')).status, 200);
  // Its first work in the background, for which pg-boss makes a table.
  await service.app.database.transaction((trx) => service.app.jobs.enqueue(trx, own.tenantId, 'nothing', {}));
  const isTaken = async (): Promise<boolean> =>
    (await database.rows<{ attempts: number }>('SELECT attempts FROM jobs')).some(({ attempts }) => attempts > 0);
  while (!(await isTaken())) await wait(50);
  await owner.query('CREATE TABLE letters (tenant_id text NOT NULL, id text NOT NULL)');
  await t.throwsAsync(migrate(database), { message: /owner run loonpoort migrate/ });
});
