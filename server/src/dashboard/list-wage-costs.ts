import type { PeriodType } from '../companies/company.js';
import { findCompany } from '../companies/find-company.js';
import { periodText } from '../companies/period-text.js';
import { wagePeriodSpan } from '../companies/wage-period-span.js';
import { today } from '../companies/wage-period.js';
import type { Handler } from '../contract/handler.js';
import { and, type Condition, oneOf } from '../database/conditions.js';
import { scopeOf } from '../scope/scope.js';

interface Row {
  periodType: PeriodType;
  year: number;
  period: number;
  costs: number;
  employees: number;
  runs: number;
  booked: number;
}

const months = 13;

/** Sums what the wages cost of the companies that the login sees, or of one of them. */
export const listWageCosts: Handler<'listWageCosts'> = async ({ query, actor, language }, app) => {
  const { companyId } = query;
  if (companyId !== undefined) await findCompany(app.database.read, actor, companyId);
  const filter = and(
    scopeOf(actor).companies('c'),
    companyId === undefined ? oneOf('c.kind', ['client']) : oneOf('c.id', [companyId]),
    endedSince(app.now()),
  );
  // Lines of journals need not be read: each journal has what its lines come to.
  const rows = await app.database.rows<Row>(
    `SELECT x.period_type AS "periodType", x.year, x.period, count(*) AS runs, sum(x.employees) AS employees,
       count(x.costs) AS booked, coalesce(sum(x.costs), 0) AS costs
     FROM (SELECT c.period_type, r.year, r.period_to AS period,
         CASE r.type WHEN 'regular' THEN r.employees ELSE 0 END AS employees,
         (SELECT sum(j.wage_costs) FROM journals AS j
          WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id AND j.superseded_by IS NULL) AS costs
       FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
       WHERE r.state = 'locked' AND ${filter.sql}) AS x
     GROUP BY x.period_type, x.year, x.period`,
    filter.bindings,
  );
  const endOf = ({ periodType, year, period }: Row): string => wagePeriodSpan(periodType, year, period).end;
  const items = rows
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)) || a.periodType.localeCompare(b.periodType))
    .map((row) => ({
      ...row,
      periodText: periodText({ ...row, periodFrom: row.period, periodTo: row.period }, language),
    }));
  return { body: { items } };
};

/** Runs know their last day as a number below zero: minus its year, month and day. */
function endedSince(now: Date): Condition {
  const since = new Date(`${today(now)}T00:00:00Z`);
  since.setUTCMonth(since.getUTCMonth() - months, 1);
  const day = since.toISOString().slice(0, 10).replaceAll('-', '');
  return { sql: 'r.newest_first <= ?', bindings: [-Number(day)] };
}
