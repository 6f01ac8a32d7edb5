import { join } from 'node:path';
import { test } from '../harness/test.js';
import { openDatabase } from '../../server/src/database/index.js';
import { migrations } from '../../server/src/database/migrations/index.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { folder } from './fixture.js';

const at = '2026-01-01T00:00:00.000Z';

test('deliveries keep what became of them when states, reasons and outcomes get other names', async (t) => {
  const database = await openDatabase(`sqlite:${join(folder(t), 'old.db')}`);
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  const trx = await knex.transaction();
  t.teardown(async () => {
    await trx.rollback();
    await knex.destroy();
    await database.close();
  });
  for (const [name, migration] of Object.entries(migrations)) {
    if (name === '0013-words') break;
    await migration.up(trx);
  }
  // The journals that these rows name are of no matter here.
  await trx.raw('PRAGMA defer_foreign_keys = ON');
  const delivery = { tenant_id: 't', company_id: 'c', integration_id: 'i', package: 'exact', administration: '1' };
  const kept = { document_number: '26-1', debit: 100, lines: 2, version: 3, created_at: at, updated_at: at };
  for (const [id, state, reason] of [
    ['a', 'needsPerson', { code: 'asksPerson' }],
    ['b', 'posted', { code: 'byPerson' }],
    ['c', 'needsPerson', { code: 'differs', values: { reference: 'LP1' } }],
    ['d', 'refused', null],
  ] as const)
    await trx('deliveries').insert({
      ...delivery,
      ...kept,
      id,
      journal_id: id,
      reference: id,
      state,
      reason: reason && JSON.stringify(reason),
    });
  for (const [seq, outcome] of ['lost', 'saidNotPosted', 'saidPosted', null].entries())
    await trx('delivery_attempts').insert({
      tenant_id: 't',
      delivery_id: 'b',
      seq,
      kind: 'person',
      started_at: at,
      outcome,
    });
  await trx('delivery_lanes').insert({ tenant_id: 't', integration_id: 'i', failures: 4 });

  await migrations['0013-words']!.up(trx);
  t.deepEqual(await trx('deliveries').select('id', 'state', 'reason').orderBy('id'), [
    { id: 'a', state: 'needsReview', reason: '{"code":"noLookUp"}' },
    { id: 'b', state: 'posted', reason: '{"code":"settledByUser"}' },
    { id: 'c', state: 'needsReview', reason: '{"code":"differs","values":{"reference":"LP1"}}' },
    { id: 'd', state: 'refused', reason: null },
  ]);
  t.deepEqual(await trx('deliveries').distinct(Object.keys(kept)), [kept]);
  t.deepEqual(await trx('delivery_attempts').pluck('outcome').orderBy('seq'), [
    'lost',
    'confirmedNotPosted',
    'confirmedPosted',
    null,
  ]);
  t.deepEqual(await trx('delivery_pauses').pluck('failures'), [4]);
  await trx('deliveries').delete().where({ id: 'b' });
  t.deepEqual(await trx('delivery_attempts'), [], 'the steps of a delivery still go with it');
});
