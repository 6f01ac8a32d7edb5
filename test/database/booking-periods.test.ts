import { join } from 'node:path';
import { test } from '../harness/test.js';
import { openDatabase } from '../../server/src/database/index.js';
import * as portal from '../../server/src/database/migrations/0001-portal.js';
import * as journals from '../../server/src/database/migrations/0002-journals.js';
import * as bookingPeriods from '../../server/src/database/migrations/0003-booking-periods.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { folder } from './fixture.js';

const at = '2026-01-01T00:00:00.000Z';

test('journals that were made before keep the period in which they were booked, and cannot be given another', async (t) => {
  const database = await openDatabase(`sqlite:${join(folder(t), 'old.db')}`);
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  t.teardown(async () => {
    await knex.destroy();
    await database.close();
  });
  const trx = await knex.transaction();
  await portal.up(trx);
  await journals.up(trx);
  // What the rows refer to does not matter here: nothing of it is kept.
  await trx.raw('PRAGMA defer_foreign_keys = ON');
  const companies = { m: 'month', f: 'fourWeek', w: 'week', tf: 'fourWeek', tw: 'week', tm: 'month' };
  for (const [index, [id, period]] of Object.entries(companies).entries()) {
    await trx('companies').insert({
      ...{ tenant_id: 't', id, debtor_id: 'd', number: index, name: id, period_type: period },
      ...{ search_text: id, sort_name: id, created_at: at, updated_at: at },
    });
  }
  const add = (company: keyof typeof companies, periodTo: number, index: number) =>
    trx('journals').insert({
      ...{
        tenant_id: 't',
        id: `${company}${periodTo}`,
        number: index + 1,
        reference: `LP${index}`,
        company_id: company,
      },
      ...{ run_id: 'r', scheme_id: 's', scheme_version: 1, variant: 'company', split_balance: 0, kind: 'regular' },
      ...{ year: 2026, period_from: periodTo, period_to: periodTo, date: '2026-05-31', description: '', total: 0 },
      ...{ line_count: 0, wage_tax: 0, wage_tax_codes: 0, fallback_codes: '[]', hash: 'a'.repeat(64) },
      ...{ run_hash: '', scheme_hash: '', created_at: at },
    });
  const old: [keyof typeof companies, number, string][] = [
    ['m', 5, '2026/5 2026-05-01 2026-05-31'],
    ['f', 13, '2026/12 2026-12-01 2026-12-31'],
    ['w', 17, '2026/5 2026-05-01 2026-05-31'],
    ['w', 53, '2026/12 2026-12-01 2026-12-31'],
    ['tf', 1, '2026/1 2026-01-01 2026-01-25'],
    ['tf', 13, '2026/13 2026-11-30 2026-12-31'],
    ['tw', 17, '2026/5 2026-04-20 2026-05-17'],
    ['tm', 5, '2026/5 2026-05-01 2026-05-31'],
  ];
  for (const [index, [company, periodTo]] of old.entries()) await add(company, periodTo, index);
  const integration = { tenant_id: 't', level: 'tenant', owner_id: 't', settings: '{}', updated_at: at };
  await trx('integrations').insert({ ...integration, id: 'i', package: 'twinfield' });
  for (const company_id of ['tw', 'tm']) {
    const mapping = { tenant_id: 't', company_id, integration_id: 'i', administration: '1', administration_name: '1' };
    await trx('administration_mappings').insert({ ...mapping, updated_at: at });
  }
  for (const journal of ['tf1', 'tf13']) {
    await trx('deliveries').insert({
      ...{ tenant_id: 't', id: journal, journal_id: journal, company_id: 'tf', integration_id: 'gone' },
      ...{ package: 'twinfield', administration: '1', reference: journal, state: 'posted' },
      ...{ created_at: at, updated_at: at },
    });
  }

  await bookingPeriods.up(trx);

  const rows = (await trx('journals').orderBy('number')) as Record<string, string>[];
  t.deepEqual(
    rows.map((row) => `${row.booking_year}/${row.booking_period} ${row.booking_start} ${row.booking_end}`),
    old.map(([, , booked]) => booked),
  );
  t.true(rows.every(({ date, booking_chosen: chosen }) => date === '2026-05-31' && Number(chosen) === 0));
  const [mapping] = (await trx('administration_mappings').where({ company_id: 'tw' })) as unknown[];
  t.like(mapping, { period_by: 'date', period_count: 12, booked_on: 'periodEnd', own_periods: '[]' });
  await t.throwsAsync(trx('journals').update({ booking_period: 6 }), { message: /does not change/ });
  await trx.rollback();
});
