import type { PeriodType } from '../companies/company.js';
import { periodSpan } from '../companies/period-span.js';
import type { Run } from '../runs/run.js';

/** The last day of a run's last period, and no later than its year: weeks may run on into January. */
export function bookingDate(type: PeriodType, { year, periodTo }: Pick<Run, 'year' | 'periodTo'>): string {
  const { end } = periodSpan(type, year, periodTo);
  const last = `${year}-12-31`;
  return end > last ? last : end;
}
