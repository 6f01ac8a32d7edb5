import { test } from '../harness/test.js';
import { dropDatabase, isOnPostgres, newDatabase } from '../harness/test-database.js';
import { type Database, migrate, openDatabase, pendingMigrations, rows } from '../../server/src/database/index.js';
import { Company } from '../../server/src/companies/company.js';
import { addCompany, addDebtor, addTenant, folder, testDatabase } from './fixture.js';
import { withSample } from './sample-migration.js';

const added = async (database: Database) =>
  (await database.engine.readColumns())
    .filter(({ table, name }) => table === 'company_seals' || ['colour', 'cents'].includes(name))
    .map(({ table, name, type, keyPlace }) => [table, name, type, keyPlace]);

const whatSampleAdds = [
  ['companies', 'colour', 'text', 0],
  ['companies', 'cents', 'integer', 0],
  ['company_seals', 'tenant_id', 'text', 1],
  ['company_seals', 'company_id', 'text', 2],
  ['company_seals', 'kind', 'text', 0],
  ['company_seals', 'number', 'integer', 0],
  ['company_seals', 'content', 'blob', 0],
];

test('a migration that is written once changes a new database and one with rows alike', async (t) => {
  const path = folder(t);
  const url = await newDatabase(path);
  const fresh = await openDatabase(url);
  t.teardown(async () => {
    await fresh.close();
    await dropDatabase(url);
  });
  t.is((await migrate(fresh, withSample(fresh))).at(-1), '9000-sample');
  t.deepEqual(await added(fresh), whatSampleAdds);

  const existing = await testDatabase(t);
  const { id: tenantId } = await addTenant(existing);
  const company = await addCompany(existing, await addDebtor(existing, tenantId, 1, 'Bakkerij'), 1, 'Bakkerij');
  t.deepEqual(await pendingMigrations(existing, withSample(existing)), ['9000-sample']);
  t.deepEqual(await migrate(existing, withSample(existing)), ['9000-sample']);
  t.deepEqual(await migrate(existing, withSample(existing)), []);
  t.deepEqual(await added(existing), whatSampleAdds);
  t.deepEqual(await existing.rows('SELECT colour, cents FROM companies'), [{ colour: 'groen', cents: null }]);

  const key = [tenantId, company.id];
  await existing.transaction(async (trx) => {
    await rows(trx, 'UPDATE companies SET cents = ?', [2 ** 53 - 1]);
    await rows(trx, 'INSERT INTO company_seals (tenant_id, company_id, number) VALUES (?, ?, 1)', key);
  });
  t.deepEqual(await existing.rows('SELECT cents, company_seals.kind FROM companies CROSS JOIN company_seals'), [
    { cents: 2 ** 53 - 1, kind: 'TEXT' },
  ]);
  const refused = (sql: string) => t.throwsAsync(existing.transaction((trx) => rows(trx, sql)));
  t.regex((await refused('DELETE FROM company_seals')).message, /A seal stays/);
  t.regex((await refused("UPDATE companies SET colour = ''")).message, /constraint/i);
  t.regex((await refused("UPDATE company_seals SET company_id = 'x'")).message, /foreign key/i);
  await t.throwsAsync(pendingMigrations(existing), { message: /newer version/ });
});

test('texts that a migration adds stand in the order of their bytes, and references can wait', async (t) => {
  const database = await testDatabase(t);
  await migrate(database, withSample(database));
  const { id: tenantId } = await addTenant(database);
  const debtor = await addDebtor(database, tenantId, 1, 'Bakkerij');
  for (const [index, colour] of ['é', 'a', 'B'].entries()) {
    const { id } = await addCompany(database, debtor, index, 'Bakkerij');
    await database.transaction((trx) => rows(trx, 'UPDATE companies SET colour = ? WHERE id = ?', [colour, id]));
  }
  const inOrder = await database.rows('SELECT colour FROM companies ORDER BY colour');
  t.deepEqual(inOrder, [{ colour: 'B' }, { colour: 'a' }, { colour: 'é' }]);
  if (!isOnPostgres) return;
  const stiff = `SELECT conname AS name FROM pg_constraint
    WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace`;
  t.deepEqual(await database.rows(stiff), []);
});

test('processes that start on an empty database at once all come up with the same tables', async (t) => {
  const url = await newDatabase(folder(t));
  t.teardown(() => dropDatabase(url));
  const databases = await Promise.all(Array.from({ length: 4 }, () => openDatabase(url)));
  t.teardown(() => Promise.all(databases.map((database) => database.close())));
  const done = await Promise.all(databases.map((database) => migrate(database)));
  t.deepEqual(done.filter((names) => names.length > 0).flat(), Object.keys(databases[0]!.engine.migrations));
});

test('a stage and a model of a process that was there before go on after a migration that adds', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const debtor = await addDebtor(database, tenantId, 1, 'Bakkerij');
  await addCompany(database, debtor, 1, 'Bakkerij');
  const before = await Company.query(database.read).findOne({ number: 1 });
  const newer = await openDatabase(database.engine.url);
  await migrate(newer, withSample(newer));
  await newer.close();
  const again = await Company.query(database.read).findOne({ number: 1 });
  t.is(again!.name, before!.name);
  await database.transaction((trx) => again!.$query(trx).patch({ name: 'Slagerij' }));
  await addCompany(database, debtor, 2, 'Smederij');
  await database.stage(async (stage) => {
    await stage.prepare(tenantId, [{ name: 'companies', key: ['id'] }], async (trx) => {
      await rows(trx, "UPDATE companies SET name = 'Molen' WHERE number = 2");
    });
    await stage.transaction((trx) => stage.keep(trx));
  });
  t.deepEqual(await database.rows('SELECT name, colour FROM companies ORDER BY number'), [
    { name: 'Slagerij', colour: 'groen' },
    { name: 'Molen', colour: 'groen' },
  ]);
});
