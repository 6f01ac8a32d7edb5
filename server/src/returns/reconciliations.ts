import { today } from '../companies/wage-period.js';
import type { PeriodType, WageTaxPeriod } from '../companies/company.js';
import type { Actor, Schemas, SortColumn } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { and, type Condition, oneOf, wordCondition } from '../database/index.js';
import type { List } from '../http/read-page.js';
import { byLabel, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { scopeOf } from '../scope/scope.js';
import type { ReturnGroup } from './items.js';
import { returnPeriods } from './return-periods.js';
import { returnPeriodText, returnPeriodType } from './return-span.js';

/** A period of a company's return against the journals of its runs. Amounts are in cents. */
export interface ReconciliationRow {
  companyId: string;
  companyName: string;
  companyNumber: number;
  debtorName: string;
  periodType: PeriodType;
  wageTaxPeriod: WageTaxPeriod | null;
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
  returnSource: Schemas['ReturnSource'] | null;
  returnVersion: number | null;
  /** Items of the message that differ by more than their rounding. */
  misfits: number;
  state: Schemas['ReconciliationState'];
  explainedDifference: number | null;
  note: string;
  explainedAt: string;
  explainedBy: string;
}

type Query = { q?: string; companyId?: string; year?: number; period?: number; state?: Schemas['ReconciliationState'] };

/** Returns the list of periods, with the condition of those that are asked for. */
export function reconciliationList(
  actor: Actor,
  codes: ReadonlyMap<number, ReturnGroup>,
  { q = '', companyId, period, state, year }: Query & { year: number },
): { list: List<ReconciliationRow, ReconciliationRow, SortColumn<'listReconciliations'>>; filter: Condition } {
  const companies = and(
    scopeOf(actor).companies('c'),
    oneOf('c.id', companyId ? [companyId] : undefined),
    wordCondition(q, 'c.search_text'),
  );
  const periods = returnPeriods(year, codes, companies, period);
  return {
    list: {
      select: `p.company_id AS "companyId", c.name AS "companyName", c.number AS "companyNumber", d.name AS "debtorName",
        c.period_type AS "periodType", c.wage_tax_period AS "wageTaxPeriod", p.period, p.runs,
        p.missing, p.wage_tax AS "journalTotal", p.codes, p.stale, p.total AS "returnTotal", p.source AS "returnSource",
        p.version AS "returnVersion", p.misfits, p.state, p.explained_difference AS "explainedDifference", p.note,
        p.explained_at AS "explainedAt", p.explained_by AS "explainedBy"`,
      findsAll: true,
      from: `FROM (${periods.sql}) AS p
        JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id
        JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id`,
      order: ['c.sort_name', 'p.company_id', 'p.period'],
      sorts: {
        companyName: byValue('c.sort_name'),
        companyNumber: byValue('c.number'),
        debtorName: byText('d.name'),
        period: byValue('p.period'),
        journalTotal: byValue('p.wage_tax'),
        returnTotal: orEmpty('p.total', byValue, 0),
        difference: orEmpty('(p.wage_tax - p.total)', byValue, 0),
        state: byLabel('p.state', labels.ReconciliationState),
      },
      toItem: (row) => row,
    },
    filter: and({ sql: '1 = 1', bindings: periods.bindings }, oneOf('p.state', state && [state])),
  };
}

export const yearOf = (year: number | undefined, now: Date): number => year ?? Number(today(now).slice(0, 4));

/** A period as the contract shows it. */
export function toReconciliation(
  row: ReconciliationRow,
  year: number,
  causes: Schemas['ReconciliationCause'][],
  language: Language,
): Schemas['Reconciliation'] {
  const { companyId, companyName, companyNumber, debtorName, period, runs, journalTotal, returnTotal, state } = row;
  const { explainedDifference, note, explainedAt, explainedBy, returnSource, returnVersion } = row;
  const difference = returnTotal === null ? null : journalTotal - returnTotal;
  const explanation =
    state === 'explained' ? { difference: explainedDifference!, note, explainedAt, explainedBy } : null;
  return {
    ...{ companyId, companyName, companyNumber, debtorName, year, period, runs, journalTotal, returnTotal },
    ...{ difference, state, causes, returnSource, returnVersion, explanation },
    periodText: returnPeriodText({ type: returnPeriodType(row), year, period }, language),
  };
}
