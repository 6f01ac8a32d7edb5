import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { fill, type Language } from '../contract/text.js';
import { rows } from '../database/index.js';
import { labels, messages } from '../generated/texts.js';
import { readEffectiveScheme } from '../ledgers/effective-scheme.js';
import type { ReturnGroup } from './items.js';
import { type CodeDifference, readCodeDifferences } from './booked-codes.js';
import { formatEuros } from './format-euros.js';
import { readReconciliationItems } from './reconciliation-items.js';
import type { ReconciliationRow } from './reconciliations.js';
import { returnPeriod } from './wage-tax-return-period.js';

type Cause = Schemas['ReconciliationCause'];

/** Codes that are named; a text with more is not read. */
const mostCodes = 40;

/**
 * Finds what explains a difference. A cause has a side: a return that rounds down leaves the journals with more, and runs
 * without a journal or wage codes without an account leave them with less, so what works the other way is not named
 * (https://support.nmbrs.nl/hc/nl/articles/115000623227 has the causes).
 */
export async function findDifferenceCauses(
  knex: Knex,
  tenantId: string,
  { year, codes }: { year: number; codes: ReadonlyMap<number, ReturnGroup> },
  row: ReconciliationRow,
  language: Language,
): Promise<Cause[]> {
  const { returnTotal, journalTotal, companyId, period } = row;
  const place = { tenantId, companyId, year, period, codes };
  const difference = journalTotal - (returnTotal ?? 0);
  const causes: Cause[] = [];
  const add = (code: Schemas['ReconciliationCauseCode'], values = {}) =>
    causes.push({ code, message: fill(messages.ReconciliationCauseCode[code][language], values) });
  if (row.runs === 0) add('noRuns');
  if (row.missing > 0 && (await missingTax(knex, tenantId, year, row, codes)) * difference < 0)
    add('runsWithoutJournal', { runs: runsText(row.missing, language) });
  const unbooked = await codesWithoutAccount(knex, tenantId, year, row);
  const lacking = unbooked.filter(({ amount }) => amount * difference < 0).map(({ wageCode }) => wageCode);
  if (lacking.length > 0) add('codesWithoutAccount', { codes: lacking.slice(0, mostCodes).join(', ') });
  if (row.returnSource === 'message') {
    const items = await readReconciliationItems(knex, place, row);
    // A journal that is out of date and books what the runs have anyway makes no difference.
    if (row.stale && items.some(({ item }) => item === 'other')) add('staleJournals');
    else if (items.some(({ item, wages }) => item === 'other' && wages !== 0)) {
      const differing = await readCodeDifferences(knex, place);
      if (differing.length > 0) add('bookedOtherwise', { codes: codesText(differing, language) });
    }
    const corrections = items.find(({ item }) => item === 'corrections');
    if (corrections && corrections.state === 'differs' && corrections.difference * difference > 0)
      add('corrections', { amount: formatEuros(corrections.declared, language) });
    const differing = items.filter(
      ({ item, state }) => state === 'differs' && item !== 'other' && item !== 'corrections',
    );
    const names = differing.map(
      (each) => `${labels.ReturnItem[each.item][language]} (${formatEuros(each.difference, language)})`,
    );
    if (names.length > 0) add('items', { items: names.join(', ') });
  }
  if (row.stale && row.returnSource === 'typed') add('staleJournals');
  // Rounding leaves less than a euro for each item; a total with cents was not rounded.
  const isRounded = difference > 0 && difference < row.codes * 100 && returnTotal! % 100 === 0;
  if (isRounded && row.returnSource === 'typed' && causes.length === 0) add('roundedDown');
  if (causes.length === 0) add('unknown');
  return causes;
}

const runsText = (runs: number, language: Language): string =>
  language === 'nl'
    ? runs === 1
      ? '1 loonrun is er'
      : `${runs} loonruns is er`
    : runs === 1
      ? '1 run'
      : `${runs} runs`;

const codesText = (differences: readonly CodeDifference[], language: Language): string =>
  differences
    .slice(0, mostCodes)
    .map(({ wageCode, difference }) => `${wageCode} (${formatEuros(difference, language)})`)
    .join(', ');

interface CodeAmount {
  wageCode: number;
  amount: number;
}

/** Adds up wages by code, of runs that fall in the period of the return. @param more on `r`, the run */
const readCodes = (
  knex: Knex,
  tenantId: string,
  year: number,
  { companyId, period }: ReconciliationRow,
  more = '1 = 1',
): Promise<CodeAmount[]> =>
  rows<CodeAmount>(
    knex,
    `SELECT l.wage_code AS "wageCode", sum(l.amount) AS amount FROM runs AS r
      JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
      JOIN run_lines AS l ON l.tenant_id = r.tenant_id AND l.run_id = r.id
     WHERE r.tenant_id = ? AND r.company_id = ? AND r.year = ? AND l.amount <> 0
      AND ${returnPeriod('c', 'r.period_to')} = ? AND ${more} GROUP BY l.wage_code ORDER BY l.wage_code`,
    [tenantId, companyId, year, period],
  );

/** Returns the wage tax of runs without a journal: what their codes that feed the return come to. */
async function missingTax(
  knex: Knex,
  tenantId: string,
  year: number,
  row: ReconciliationRow,
  items: ReadonlyMap<number, ReturnGroup>,
): Promise<number> {
  const without = 'NOT EXISTS (SELECT 1 FROM journals AS j WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id)';
  const sign = (code: number) => (items.get(code) === 'reductions' ? -1 : items.get(code) === 'none' ? 0 : 1);
  const found = await readCodes(knex, tenantId, year, row, without);
  return found
    .filter(({ wageCode }) => items.has(wageCode))
    .reduce((sum, { wageCode, amount }) => sum + sign(wageCode) * amount, 0);
}

async function codesWithoutAccount(
  knex: Knex,
  tenantId: string,
  year: number,
  row: ReconciliationRow,
): Promise<CodeAmount[]> {
  const scheme = await readEffectiveScheme(knex, tenantId, row.companyId, `${year}-12-31`);
  return (await readCodes(knex, tenantId, year, row)).filter(({ wageCode }) => !scheme?.lines.has(wageCode));
}
