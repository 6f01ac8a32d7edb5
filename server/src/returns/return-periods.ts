import type { Condition } from '../database/index.js';
import { comparedGroups, declaredWages, fitsRounded } from './declared-wages.js';
import type { ReturnGroup } from './items.js';
import { returnPeriod, wagePeriodsOf } from './wage-tax-return-period.js';

/**
 * Selects every company and period of the return in which there is a run or a return, with what the journals that count
 * book as wage tax.
 *
 * @param filter on `c`, the company
 * @param period of the return, or all of them
 */
export function returnPeriods(
  year: number,
  codes: ReadonlyMap<number, ReturnGroup>,
  filter: Condition,
  period?: number,
): Condition {
  const seen = `SELECT c.tenant_id, c.id, c.period_type, c.wage_tax_period FROM companies AS c JOIN debtors AS d
    ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id WHERE ${filter.sql}`;
  // The companies come first (`CROSS JOIN`): of each the rows of the period are found, rather than those of all periods.
  const of = (table: string, alias: string): string =>
    `seen AS c CROSS JOIN ${table} AS ${alias} WHERE ${alias}.tenant_id = c.tenant_id AND ${alias}.company_id = c.id
      AND ${alias}.year = ${year}`;
  const inPeriod = (column: string): string =>
    period === undefined
      ? ''
      : `AND ${column} BETWEEN ${wagePeriodsOf('c', period)} AND ${returnPeriod('c', column)} = ${period}`;
  const ofReturn = period === undefined ? '' : `AND w.period = ${period}`;
  const inSeen = { sql: `(w.tenant_id, w.company_id) IN (SELECT tenant_id, id FROM seen) ${ofReturn}`, bindings: [] };
  const groups = comparedGroups(declaredWages(year, codes, inSeen), year, inSeen);
  return {
    sql: `WITH seen AS MATERIALIZED (${seen}),
      booked AS (
        SELECT r.tenant_id, r.company_id, ${returnPeriod('c', 'r.period_to')} AS period, 1 AS runs,
          CASE WHEN r.waiting = 1 AND NOT EXISTS (SELECT 1 FROM journals AS j
            WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id) THEN 1 ELSE 0 END AS missing,
          0 AS wage_tax, 0 AS codes, 0 AS stale
        FROM ${of('runs', 'r')} ${inPeriod('r.period_to')}
        UNION ALL
        SELECT j.tenant_id, j.company_id, ${returnPeriod('c', 'j.period_to')}, 0, 0, j.wage_tax, j.wage_tax_codes,
          CASE WHEN j.stale_reason IS NULL THEN 0 ELSE 1 END
        FROM ${of('journals', 'j')} AND j.superseded_by IS NULL ${inPeriod('j.period_to')}
        UNION ALL
        SELECT w.tenant_id, w.company_id, w.period, 0, 0, 0, 0, 0 FROM ${of('wage_tax_returns', 'w')} ${ofReturn}),
      summed AS (
        SELECT tenant_id, company_id, period, sum(runs) AS runs, sum(missing) AS missing, sum(wage_tax) AS wage_tax,
          max(codes) AS codes, max(stale) AS stale
        FROM booked GROUP BY tenant_id, company_id, period),
      groups AS (${groups.sql}),
      fits AS (
        SELECT tenant_id, company_id, period, sum(wages) AS item_wages,
          sum(CASE WHEN ${fitsRounded('wages', 'declared', 'items')} AND grp <> 'other' THEN 0 ELSE 1 END) AS misfits
        FROM groups GROUP BY tenant_id, company_id, period)
      SELECT s.*, w.total, w.source, w.version, e.difference AS explained_difference, e.note, e.explained_at,
        e.explained_by, f.item_wages, coalesce(f.misfits, 0) AS misfits,
        CASE WHEN w.total IS NULL THEN 'noReturn'
          WHEN w.total = s.wage_tax THEN 'agrees'
          WHEN w.source = 'message' AND f.misfits = 0 AND f.item_wages = s.wage_tax THEN 'agrees'
          WHEN e.difference = s.wage_tax - w.total THEN 'explained'
          ELSE 'differs' END AS state
      FROM summed AS s
      LEFT JOIN wage_tax_returns AS w
        ON w.tenant_id = s.tenant_id AND w.company_id = s.company_id AND w.year = ${year} AND w.period = s.period
      LEFT JOIN fits AS f ON f.tenant_id = s.tenant_id AND f.company_id = s.company_id AND f.period = s.period
      LEFT JOIN reconciliation_explanations AS e
        ON e.tenant_id = s.tenant_id AND e.company_id = s.company_id AND e.year = ${year} AND e.period = s.period`,
    bindings: [...filter.bindings, ...groups.bindings],
  };
}
