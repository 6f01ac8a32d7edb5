import type { Knex } from 'knex';

export const companies = 5_000;
const employeesEach = 12;
const lastYear = 2026;

/**
 * Fills a bureau with the months of years: of each company a run a month, with a journal until last month's, of which all
 * are sent but those of last month, some that nobody sent, and one in a thousand that was refused.
 *
 * @returns how many runs it has
 */
export async function addYears(trx: Knex.Transaction, tenantId: string, years: number): Promise<number> {
  const runs = companies * 12 * years;
  const journals = runs - 2 * companies;
  const first = lastYear - years + 1;
  // Rows are numbered month by month, so that ids follow each other in time as the product's own do.
  const year = `(${first} + n / ${companies * 12})`;
  const month = `(n / ${companies} % 12 + 1)`;
  const company = id('2', `n % ${companies}`);
  const at = `'2026-12-01T09:00:00.000Z'`;
  const add = (table: string, count: number, values: Record<string, string>, where = '1 = 1') =>
    trx.raw(`WITH RECURSIVE s (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < ${count})
      INSERT INTO ${table} (tenant_id, ${Object.keys(values).join(', ')})
      SELECT '${tenantId}', ${Object.values(values).join(', ')} FROM s WHERE ${where}`);
  const named = (prefix: string, number: string) => ({ name: `'${prefix} ' || ${number}` });
  const dates = { created_at: at, updated_at: at };

  await add('debtors', companies / 10, {
    ...{ id: id('1', 'n'), number: 'n + 1', ...named('Debiteur', 'n') },
    search_text: `(n + 1) || ' debiteur ' || n`,
  });
  const place = `(n * 7919 % 100003)`;
  await add('companies', companies, {
    ...{ id: company, debtor_id: id('1', 'n / 10'), number: 'n + 1', ...named('Bedrijf', place) },
    ...{ kind: `'client'`, period_type: `'month'`, sort_name: `'bedrijf ' || ${place}`, ...dates },
    search_text: `(n + 1) || ' bedrijf ' || ${place} || ' debiteur ' || n / 10`,
  });
  const person = `(n * 104729 % 1000003)`;
  await add('employees', companies * employeesEach, {
    ...{ id: id('3', 'n'), company_id: id('2', `n / ${employeesEach}`), number: `n % ${employeesEach} + 1` },
    ...{ first_name: `'Jan'`, last_name: `'Medewerker ' || ${person}`, in_service_on: `'2015-01-01'`, ...dates },
    ...{ sort_name: `'medewerker ' || ${person}`, search_text: `'jan medewerker ' || ${person}` },
  });
  await add('integrations', companies, {
    ...{ id: id('4', 'n'), level: `'company'`, owner_id: company, package: `'exact-online'` },
    ...{ settings: `'{"country":"nl","journalCode":"LOON"}'`, state: `'working'`, updated_at: at },
  });
  const period = { year, period_from: month, period_to: month };
  await add('runs', runs, {
    ...{ id: id('5', 'n'), company_id: company, ...period, newest_first: `-(${year} * 10000 + ${month} * 100 + 28)` },
    ...{ number: month, type: `'regular'`, state: `CASE WHEN n < ${runs - companies} THEN 'locked' ELSE 'open' END` },
    ...{ employees: String(employeesEach), lines: String(employeesEach * 8), content_hash: `'run'`, ...dates },
  });
  const day = (number: number) => `printf('%04d-%02d-${String(number).padStart(2, '0')}', ${year}, ${month})`;
  const booking = { booking_year: year, booking_period: month, booking_start: day(1), booking_end: day(28) };
  await add('journals', journals, {
    ...{ id: id('6', 'n'), number: 'n + 1', reference, company_id: company, run_id: id('5', 'n') },
    ...{ scheme_id: `'scheme'`, scheme_version: '1', variant: `'company'`, split_balance: '0', kind: `'regular'` },
    ...{ ...period, date: day(28), description: `'Lonen'`, total: '3000000 + n', line_count: '8', wage_tax: '500000' },
    ...{ wage_tax_codes: '0', fallback_codes: `'[]'`, hash: `'${'a'.repeat(64)}'`, run_hash: `'run'`, created_at: at },
    ...{ scheme_hash: `'scheme'`, ...booking, booking_chosen: '1', wage_costs: '3500000 + n' },
  });
  const sent = `n < ${journals - companies} AND n % 500 <> 0`;
  const state = `CASE WHEN n % 1000 = 1 THEN 'refused' ELSE 'posted' END`;
  await add(
    'deliveries',
    journals,
    {
      ...{
        id: id('7', 'n'),
        journal_id: id('6', 'n'),
        company_id: company,
        integration_id: id('4', `n % ${companies}`),
      },
      ...{ package: `'exact-online'`, administration: `n % ${companies} + 1`, reference, state, attempts: '1' },
      ...{ debit: '3000000', lines: '8', document_number: 'n', posted_at: at, ...dates },
    },
    sent,
  );
  await add('wage_tax_returns', journals, {
    ...{ id: id('8', 'n'), company_id: company, year, period: month, total: '500000 + (n % 50 = 0)', updated_at: at },
  });
  return runs;
}

/** An id that says which table and row it is of. */
const id = (table: string, n: string): string =>
  `printf('${table}a%06x-%04x-7c3d-8e4f-0123456789ab', (${n}) >> 16, (${n}) & 65535)`;

const reference = `printf('LP%08d', n + 1)`;
