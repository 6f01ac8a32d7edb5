import { test } from '../harness/test.js';
import { CheckViolationError, ForeignKeyViolationError } from 'objection';
import { StaleVersionError } from '../../server/src/database/index.js';
import { Company } from '../../server/src/companies/company.js';
import { Integration } from '../../server/src/integrations/integration.js';
import { Session } from '../../server/src/sessions/session.js';
import { Person } from '../../server/src/accounts/person.js';
import { Throttle } from '../../server/src/accounts/throttling/throttle.js';
import { addCompany, addDebtor, addTenant, testDatabase } from './fixture.js';

test('an update at a version raises it; the same version again is stale and changes nothing', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const { id, updatedAt } = await addCompany(database, await addDebtor(database, tenantId, 1, 'D'), 1, 'C');
  const rename = (name: string) =>
    database.transaction((trx) => Company.updateAtVersion(trx, tenantId, id, 1, { name }));
  const company = await rename('Nieuw');
  t.true(company instanceof Company);
  t.like(company, { name: 'Nieuw', version: 2, periodType: 'month' });
  t.true(company.updatedAt >= updatedAt);
  await t.throwsAsync(rename('Te laat'), { instanceOf: StaleVersionError });
  t.like(await Company.query(database.read).findById([tenantId, id]), { name: 'Nieuw', version: 2 });
});

test('of two updates at once at one version, one wins', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const { id } = await addCompany(database, await addDebtor(database, tenantId, 1, 'D'), 1, 'C');
  const results = await Promise.allSettled(
    ['a', 'b', 'c'].map((name) =>
      database.transaction((trx) => Company.updateAtVersion(trx, tenantId, id, 1, { name })),
    ),
  );
  t.is(results.filter(({ status }) => status === 'fulfilled').length, 1);
});

test("another tenant's row is not there", async (t) => {
  const database = await testDatabase(t);
  const mine = await addTenant(database, 'mine');
  const other = await addTenant(database, 'other');
  const { id } = await addCompany(database, await addDebtor(database, mine.id, 1, 'D'), 1, 'C');
  t.is(await Company.query(database.read).findById([other.id, id]), undefined);
  const update = database.transaction((trx) => Company.updateAtVersion(trx, other.id, id, 1, { name: 'X' }));
  await t.throwsAsync(update, { instanceOf: StaleVersionError });
});

test('a row cannot point into another tenant', async (t) => {
  const database = await testDatabase(t);
  const mine = await addTenant(database, 'mine');
  const other = await addTenant(database, 'other');
  const debtor = await addDebtor(database, mine.id, 1, 'D');
  debtor.tenantId = other.id;
  await t.throwsAsync(addCompany(database, debtor, 1, 'C'), { instanceOf: ForeignKeyViolationError });
});

test('booleans, JSON and enums', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const values = {
    tenantId,
    level: 'tenant',
    ownerId: tenantId,
    package: 'exactOnline',
    enabled: false,
    settings: { journal: ['70'] },
  } as const;
  await database.transaction((trx) => Integration.query(trx).insert(structuredClone(values)));
  const [integration] = await Integration.query(database.read).where({ tenantId, enabled: false });
  t.like(integration, { ...values, secrets: null, state: 'untested', version: 1 });
  const wrong = database.transaction((trx) =>
    Integration.query(trx).insert({ ...values, package: 'b', level: 'planet' as 'firm' }),
  );
  await t.throwsAsync(wrong, { instanceOf: CheckViolationError });

  const person = await database.transaction((trx) =>
    Person.query(trx).insert({
      tenantId,
      email: 'jan@example.nl',
      name: 'Jan',
      ...Person.searchColumns({ name: 'Jan', email: 'jan@example.nl' }),
    }),
  );
  const now = new Date().toISOString();
  const session = { tenantId, personId: person.id, ownOrigin: true, lastUsedAt: now, expiresAt: now };
  const { id } = await database.transaction((trx) => Session.query(trx).insert(session));
  t.like(await Session.query(database.read).findById([tenantId, id]), session);
});

test('a throttle is counted by its key', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  for (const failures of [1, 2]) {
    await database.transaction((trx) =>
      Throttle.query(trx)
        .insert({ tenantId, key: 'account:jan@example.nl', failures, updatedAt: '2026-01-01T00:00:00.000Z' })
        .onConflict(['tenantId', 'key'])
        .merge(),
    );
  }
  t.like(await Throttle.query(database.read).findById([tenantId, 'account:jan@example.nl']), { failures: 2 });
});
