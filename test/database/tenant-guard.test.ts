/** On SQLite a statement is looked at in tests: what PostgreSQL would keep from it, it does not ask for. */
import { inTenant, migrate, openDatabase } from '../../server/src/database/index.js';
import { sqliteTest } from '../harness/database.js';
import { newMigrated } from '../harness/prepared.js';
import { Firm } from '../../server/src/tenants/firm.js';
import { addTenant, folder } from './fixture.js';

sqliteTest('in the scope of a tenant, a statement that does not ask for that tenant is refused', async (t) => {
  const database = await openDatabase(await newMigrated(folder(t)), { checkTenants: true });
  t.teardown(() => database.close());
  await migrate(database);
  const [own, other] = [await addTenant(database), await addTenant(database, 'maasdal')];
  await database.rows('SELECT name FROM firms');
  await inTenant(own.id, async () => {
    t.deepEqual(await database.rows('SELECT name FROM firms WHERE tenant_id = ?', [own.id]), []);
    const forgotten = [
      database.rows('SELECT name FROM firms'),
      database.rows('SELECT 1 FROM firms AS f JOIN debtors AS d ON d.firm_id = f.id WHERE f.tenant_id = ?', [own.id]),
      Firm.query(database.read).where({ number: 1 }).then(),
      database.transaction((trx) => Firm.query(trx).patch({ name: 'mine' }).where({ number: 1 })),
    ];
    for (const each of forgotten) await t.throwsAsync(each, { message: /without its tenant_id/ });
    const another = [
      database.rows('SELECT name FROM firms WHERE tenant_id = ?', [other.id]),
      database.transaction((trx) => Firm.query(trx).delete().where({ tenantId: other.id })),
    ];
    for (const each of another) await t.throwsAsync(each, { message: /not for the tenant that is worked for/ });
    t.is((await database.rows('SELECT slug FROM tenants')).length, 2, 'tenants themselves have no such column');
  });
});
