import type { Condition } from '../database/index.js';

/**
 * The period of the wage-tax return that a run falls in, as SQL. A return follows the wage periods where the company
 * does not say otherwise; four-week and weekly wages fall into months by four weeks, the last month taking what is
 * left (https://support.nmbrs.nl/hc/nl/articles/204054206).
 *
 * @param company alias of `companies` in the statement
 * @param period column of the run's last wage period
 */
export function returnPeriod(company: string, period: string): string {
  const most = (value: string, limit: number) => `CASE WHEN ${value} > ${limit} THEN ${limit} ELSE ${value} END`;
  const fours = `CASE ${company}.period_type WHEN 'week' THEN (${period} + 3) / 4 ELSE ${period} END`;
  const month = most(`(${fours})`, 12);
  return `CASE COALESCE(${company}.wage_tax_period, CASE ${company}.period_type WHEN 'fourWeek' THEN 'fourWeek' ELSE 'month' END)
    WHEN 'month' THEN ${month}
    WHEN 'fourWeek' THEN ${most(`(${fours})`, 13)}
    WHEN 'halfYear' THEN CASE WHEN (${month}) <= 6 THEN 1 ELSE 2 END
    ELSE 1 END`;
}

/**
 * Every company and period of the return in which there is a run or a return, with what the journals that count book
 * as wage tax.
 *
 * @param filter on `c`, the company
 */
export function periodsOfReturns(year: number, filter: Condition): Condition {
  const seen = `SELECT c.tenant_id, c.id FROM companies AS c JOIN debtors AS d
    ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id WHERE ${filter.sql}`;
  return {
    sql: `WITH seen AS (${seen}),
      booked AS (
        SELECT r.tenant_id, r.company_id, ${returnPeriod('c', 'r.period_to')} AS period, 1 AS runs,
          (SELECT count(*) = 0 FROM journals AS j WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id) AS missing,
          (SELECT coalesce(sum(j.wage_tax), 0) FROM journals AS j
            WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id AND j.superseded_by IS NULL) AS wage_tax,
          (SELECT coalesce(max(j.wage_tax_codes), 0) FROM journals AS j
            WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id AND j.superseded_by IS NULL) AS codes,
          (SELECT count(*) > 0 FROM journals AS j WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id
            AND j.superseded_by IS NULL AND j.stale_reason IS NOT NULL) AS stale
        FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
        WHERE r.year = ${year} AND (r.tenant_id, r.company_id) IN (SELECT tenant_id, id FROM seen)
        UNION ALL
        SELECT w.tenant_id, w.company_id, w.period, 0, 0, 0, 0, 0 FROM wage_tax_returns AS w
        WHERE w.year = ${year} AND (w.tenant_id, w.company_id) IN (SELECT tenant_id, id FROM seen)),
      summed AS (
        SELECT tenant_id, company_id, period, sum(runs) AS runs, sum(missing) AS missing, sum(wage_tax) AS wage_tax,
          max(codes) AS codes, max(stale) AS stale
        FROM booked GROUP BY tenant_id, company_id, period)
      SELECT s.*, w.total FROM summed AS s LEFT JOIN wage_tax_returns AS w
        ON w.tenant_id = s.tenant_id AND w.company_id = s.company_id AND w.year = ${year} AND w.period = s.period`,
    bindings: filter.bindings,
  };
}
