import type { Schemas } from '../contract/handler.js';
import type { Condition } from '../database/index.js';
import type { PeriodType } from './company.js';
import { wagePeriodSpan } from './wage-period-span.js';

/** A company or a debtor that may have a last day. */
interface Ending {
  endsOn: string | null;
}

/** Says whether the last day of a company or debtor is over. @param day `YYYY-MM-DD` */
export const isClosed = ({ endsOn }: Ending, day: string): boolean => endsOn !== null && endsOn < day;

/** Says whether lists leave a company out on a day, and why. */
export function companyState(company: Ending & { hidden: boolean }, day: string): Schemas['CompanyState'] {
  if (isClosed(company, day)) return 'closed';
  return company.hidden ? 'hidden' : 'open';
}

/** Gives a condition: the last day is not over. @param alias that of `companies` or `debtors` in the statement */
export const openCondition = (day: string, alias: string): Condition => ({
  sql: `(${alias}.ends_on IS NULL OR ${alias}.ends_on >= ?)`,
  bindings: [day],
});

/** Says whether the last period of a run begins when its company has ended: such a run is not made. */
export const beginsAfterEnd = ({
  periodType,
  year,
  periodTo,
  endsOn,
}: Ending & { periodType: PeriodType; year: number; periodTo: number }): boolean =>
  endsOn !== null && wagePeriodSpan(periodType, year, periodTo).start > endsOn;
