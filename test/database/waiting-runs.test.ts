import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { addDestinations, addJournals } from '../deliveries/fixture.js';
import { testDatabase } from './fixture.js';

const at = '2026-11-22T09:00:00.000Z';

test('a run waits until its journals that count and have lines are booked, whatever happens to them', async (t) => {
  const database = await testDatabase(t);
  const [destination] = await addDestinations(database, ['exact-online']);
  const { tenantId, companyId, integrationId, administration } = destination!;
  const [journalId, other] = (await addJournals(database, { tenantId, companyId }, 2)) as [string, string];
  const write = (sql: string, ...bindings: string[]) =>
    database.transaction(async (trx) => void (await trx.raw(sql, bindings)));
  const waits = async (journal = journalId): Promise<boolean> => {
    const [run] = await database.rows<{ waiting: number }>(
      'SELECT r.waiting FROM runs AS r JOIN journals AS j ON j.tenant_id = r.tenant_id AND j.run_id = r.id WHERE j.id = ?',
      [journal],
    );
    return run!.waiting === 1;
  };
  t.true(await waits(), 'a journal that is made is nowhere yet');
  await write(
    `INSERT INTO deliveries (tenant_id, id, journal_id, company_id, integration_id, package, administration, reference, state,
       next_at, created_at, updated_at) VALUES (?, 'd1', ?, ?, ?, 'exact-online', ?, 'LP1', 'ready', ?, ?, ?)`,
    ...[tenantId, journalId, companyId, integrationId, administration, at, at, at],
  );
  t.true(await waits(), 'it is on its way');
  await write("UPDATE deliveries SET state = 'posted', next_at = NULL");
  t.false(await waits(), 'the package took it');
  await write("UPDATE deliveries SET state = 'cancelled'");
  t.true(await waits(), 'it was taken back');
  await write(
    'INSERT INTO acknowledgements (tenant_id, journal_id, acknowledged_at, acknowledged_by, login_id, by_person) VALUES (?, ?, ?, ?, ?, 1)',
    ...[tenantId, journalId, at, 'Iemand', 'login'],
  );
  t.false(await waits(), 'somebody imported its file');
  await write('DELETE FROM acknowledgements');
  t.true(await waits(), 'or did not after all');
  await write("UPDATE deliveries SET state = 'posted'");
  await write('DELETE FROM deliveries');
  t.true(await waits(), 'what says that it was booked is gone');

  await write('UPDATE journals SET superseded_by = ? WHERE id = ?', journalId, other);
  t.true(await waits(other), 'a journal that another took the place of leaves its run without one');
});

sqliteTest('a run whose journal has no lines has nothing to wait for', async (t) => {
  const database = await testDatabase(t);
  const [destination] = await addDestinations(database, ['exact-online']);
  const [id] = await addJournals(database, destination!, 1);
  const columns = (await database.rows<{ name: string }>("SELECT name FROM pragma_table_info('journals')"))
    .map(({ name }) => name)
    .filter((name) => !['id', 'number', 'line_count', 'superseded_by'].includes(name));
  await database.transaction(async (trx) => {
    await trx.raw(
      `INSERT INTO journals (id, number, line_count, ${columns.join(', ')})
       SELECT 'empty', number + 1, 0, ${columns.join(', ')} FROM journals WHERE id = ?`,
      [id!],
    );
    await trx.raw("UPDATE journals SET superseded_by = 'empty' WHERE id = ?", [id!]);
  });
  t.deepEqual(await database.rows('SELECT waiting FROM runs'), [{ waiting: 0 }]);
});
