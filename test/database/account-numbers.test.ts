import { join } from 'node:path';
import { test } from '../harness/test.js';
import { openDatabase } from '../../server/src/database/index.js';
import * as portal from '../../server/src/database/migrations/0001-portal.js';
import * as journals from '../../server/src/database/migrations/0002-journals.js';
import * as bookingPeriods from '../../server/src/database/migrations/0003-booking-periods.js';
import * as returns from '../../server/src/database/migrations/0004-returns.js';
import * as settling from '../../server/src/database/migrations/0005-settling.js';
import * as journalSources from '../../server/src/database/migrations/0006-journal-sources.js';
import * as schemeDates from '../../server/src/database/migrations/0007-scheme-dates.js';
import * as failedIntegrations from '../../server/src/database/migrations/0008-failed-integrations.js';
import * as accountNumbers from '../../server/src/database/migrations/0009-account-numbers.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { folder } from './fixture.js';

const at = '2026-01-01T00:00:00.000Z';

test('accounts that were numbers become texts, with the lines and numbers that name them', async (t) => {
  const database = await openDatabase(`sqlite:${join(folder(t), 'old.db')}`);
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  const trx = await knex.transaction();
  t.teardown(async () => {
    await trx.rollback();
    await knex.destroy();
    await database.close();
  });
  for (const migration of [
    portal,
    journals,
    bookingPeriods,
    returns,
    settling,
    journalSources,
    schemeDates,
    failedIntegrations,
  ])
    await migration.up(trx);
  await trx('tenants').insert({ id: 't', slug: 't', name: 'Bureau', created_at: at });
  const named = { tenant_id: 't', search_text: '' };
  for (const [id, parent_id] of [
    ['s', null],
    ['linked', 's'],
  ])
    await trx('ledger_schemes').insert({
      ...named,
      ...{ id, parent_id, number: id === 's' ? 1 : 2, name: id, created_at: at, updated_at: at },
    });
  for (const number of [900, 4000, 9_999_999_999])
    await trx('ledger_accounts').insert({
      ...named,
      scheme_id: 's',
      number,
      name: `Rekening ${number}`,
      kind: 'balance',
    });
  await trx('ledger_lines').insert({
    ...named,
    scheme_id: 's',
    wage_code: 1,
    name: 'Bruto',
    debit: 4000,
    credit: null,
  });
  await trx('ledger_numbers').insert({
    ...{ tenant_id: 't', scheme_id: 'linked', parent_id: 's', parent_number: 4000, number: 44_000 },
  });
  const changed = { tenant_id: 't', scheme_id: 's', account: 4000, valid_from: '2027-01-01', kind: 'balance' };
  await trx('ledger_account_changes').insert({ ...changed, number: 4005, name: 'Later' });
  await accountNumbers.up(trx);
  t.deepEqual(await trx('ledger_accounts').select('number').orderBy('number'), [
    { number: '4000' },
    { number: '900' },
    { number: '9999999999' },
  ]);
  t.deepEqual(await trx('ledger_lines').select('debit', 'credit'), [{ debit: '4000', credit: null }]);
  await trx('ledger_accounts').update({ number: '0400' }).where({ number: '4000' });
  t.deepEqual(await trx('ledger_lines').select('debit'), [{ debit: '0400' }], 'what refers to it follows');
  t.deepEqual(await trx('ledger_numbers').select('parent_number', 'number'), [
    { parent_number: '0400', number: '44000' },
  ]);
  t.deepEqual(await trx('ledger_account_changes').select('account', 'number'), [{ account: '0400', number: '4005' }]);
  await t.throwsAsync(trx('ledger_lines').update({ credit: '1' }), { message: /FOREIGN KEY/ });
});
