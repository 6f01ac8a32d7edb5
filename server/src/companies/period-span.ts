import type { PeriodType } from './company.js';
import { periodOf } from './period.js';

const dayLength = 24 * 3600 * 1000;

/**
 * First and last day (`YYYY-MM-DD`) of a wage period.
 *
 * @param number one that the year has; see `periodsIn`
 */
export function periodSpan(type: PeriodType, year: number, number: number): { start: string; end: string } {
  const { start, end } = periodOf(type, dayIn(type, year, number));
  return { start, end };
}

/** How many wage periods a year has: 12 months, 13 times four weeks, 52 or 53 weeks. */
export const periodsIn = (type: PeriodType, year: number): number =>
  // 28 December is in the last week of its ISO year.
  periodOf(type, `${year}-12-28`).number;

/**
 * The period of the books for a wage period: weeks go by four, and in a year of twelve the last one takes four-week
 * period 13 and all weeks from 45 on (https://support.nmbrs.nl/hc/nl/articles/204054206).
 *
 * @param periods of the books' year: 12, or 13 where a package has that many
 */
export const bookingPeriod = (type: PeriodType, number: number, periods = 12): number =>
  Math.min(type === 'week' ? Math.ceil(number / 4) : number, periods);

/** A day of the period: week 1 holds 4 January, and four-week periods begin with it. */
function dayIn(type: PeriodType, year: number, number: number): string {
  if (type === 'month') return `${year}-${String(number).padStart(2, '0')}-01`;
  const weeks = (number - 1) * (type === 'week' ? 1 : 4);
  return new Date(Date.UTC(year, 0, 4) + weeks * 7 * dayLength).toISOString().slice(0, 10);
}
