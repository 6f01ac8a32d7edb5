import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { fill, type Language } from '../contract/text.js';
import { messages } from '../generated/texts.js';
import { effectiveScheme } from '../ledgers/effective-scheme.js';
import { returnPeriod } from './return-period.js';

/** A period of a company's wage-tax return against the journals of its runs. Amounts are in cents. */
export interface Period {
  companyId: string;
  period: number;
  runs: number;
  /** Runs without a journal. */
  missing: number;
  journalTotal: number;
  /** Different wage codes that were booked as wage tax: the items of the return. */
  codes: number;
  /** 1 when a journal is out of date. */
  stale: number;
  returnTotal: number | null;
  state: Schemas['ReconciliationState'];
}

/**
 * What explains a difference: a return rounds every item down to whole euros, leaves out what has no account, and may
 * cover more runs than have a journal (https://support.nmbrs.nl/hc/nl/articles/115000623227).
 */
export async function causesOf(
  knex: Knex,
  tenantId: string,
  year: number,
  row: Period,
  language: Language,
): Promise<Schemas['ReconciliationCause'][]> {
  const difference = row.journalTotal - (row.returnTotal ?? 0);
  const causes: Schemas['ReconciliationCause'][] = [];
  const add = (code: Schemas['ReconciliationCauseCode'], values = {}) =>
    causes.push({ code, message: fill(messages.ReconciliationCauseCode[code][language], values) });
  if (row.missing > 0) add('runsWithoutJournal', { runs: row.missing });
  const codes = await codesWithoutAccount(knex, tenantId, year, row);
  if (codes.length > 0) add('codesWithoutAccount', { codes: codes.slice(0, 60).join(', ') });
  if (row.stale) add('staleJournals');
  const wholeEuros = row.returnTotal !== null && row.returnTotal % 100 === 0;
  if (wholeEuros && difference > 0 && difference < row.codes * 100) add('roundedDown');
  if (causes.length === 0) add('unknown');
  return causes;
}

async function codesWithoutAccount(knex: Knex, tenantId: string, year: number, { companyId, period }: Period): Promise<number[]> {
  const rows = (await knex.raw(
    `SELECT DISTINCT l.wage_code AS "wageCode" FROM runs AS r
      JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
      JOIN run_lines AS l ON l.tenant_id = r.tenant_id AND l.run_id = r.id
     WHERE r.tenant_id = ? AND r.company_id = ? AND r.year = ? AND l.amount <> 0
      AND ${returnPeriod('c', 'r.period_to')} = ? ORDER BY 1`,
    [tenantId, companyId, year, period],
  )) as { wageCode: number }[];
  const scheme = await effectiveScheme(knex, tenantId, companyId);
  return rows.map(({ wageCode }) => wageCode).filter((code) => !scheme?.lines.has(code));
}
