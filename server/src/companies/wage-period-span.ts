import type { PeriodType } from './company.js';
import { wagePeriodOf } from './wage-period.js';

const dayLength = 24 * 3600 * 1000;

/**
 * Returns the first and last day (`YYYY-MM-DD`) of a wage period.
 *
 * @param number one that the year has; see `periodsIn`
 */
export function wagePeriodSpan(type: PeriodType, year: number, number: number): { start: string; end: string } {
  const { start, end } = wagePeriodOf(type, dayIn(type, year, number));
  return { start, end };
}

/**
 * Returns the day that says which state of a ledger scheme a wage period is booked under: its last one, and no later than
 * its year. So 1 January begins a year for months, four weeks and weeks alike: week 53 that ends on 3 January is of the
 * year before.
 */
export function schemeDay(type: PeriodType, year: number, number: number): string {
  const { end } = wagePeriodSpan(type, year, number);
  const last = `${year}-12-31`;
  return end > last ? last : end;
}

/** Returns how many wage periods a year has: 12 months, 13 times four weeks, 52 or 53 weeks. */
export const countWagePeriods = (type: PeriodType, year: number): number =>
  // 28 December is in the last week of its ISO year.
  wagePeriodOf(type, `${year}-12-28`).number;

/** Returns a day of the period: week 1 holds 4 January, and four-week periods begin with it. */
function dayIn(type: PeriodType, year: number, number: number): string {
  if (type === 'month') return `${year}-${String(number).padStart(2, '0')}-01`;
  const weeks = (number - 1) * (type === 'week' ? 1 : 4);
  return new Date(Date.UTC(year, 0, 4) + weeks * 7 * dayLength).toISOString().slice(0, 10);
}
