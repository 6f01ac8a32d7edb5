import { wagePeriodOf, today } from '../companies/wage-period.js';
import type { Schemas } from '../contract/handler.js';
import type { Condition } from '../database/index.js';

/**
 * Returns the condition for a status of employees as it is today. Who joined or left did so within the current period of their company, be it
 * a month, four weeks or a week; a first or last day later in that period counts.
 *
 * @param employee alias of `employees` in the statement
 * @param company alias of its row in `companies`
 */
export function statusCondition(
  status: Schemas['EmployeeStatus'],
  now: Date,
  employee: string,
  company: string,
): Condition {
  const day = today(now);
  const [joined, left] = [`${employee}.in_service_on`, `${employee}.out_of_service_on`];
  switch (status) {
    case 'inService':
      return { sql: `${joined} <= ? AND (${left} IS NULL OR ${left} >= ?)`, bindings: [day, day] };
    case 'outOfService':
      return { sql: `${left} < ?`, bindings: [day] };
    case 'joined':
      return inPeriod(joined, day, company);
    case 'left':
      return inPeriod(left, day, company);
  }
}

function inPeriod(column: string, day: string, company: string): Condition {
  const [month, fourWeek, week] = (['month', 'fourWeek', 'week'] as const).map((type) => wagePeriodOf(type, day));
  const byType = `CASE ${company}.period_type WHEN 'month' THEN ? WHEN 'fourWeek' THEN ? ELSE ? END`;
  return {
    sql: `${column} BETWEEN ${byType} AND ${byType}`,
    bindings: [month!.start, fourWeek!.start, week!.start, month!.end, fourWeek!.end, week!.end],
  };
}
