import type { PeriodType } from './company.js';

/** A wage period: its year, its number in the year, and its first and last day (`YYYY-MM-DD`). */
export interface WagePeriod {
  year: number;
  number: number;
  start: string;
  end: string;
}

/**
 * Returns the wage period of a day. Months follow the calendar. Weeks are those of ISO 8601, which belong to the year
 * of their Thursday; four-week periods are weeks 1-4, 5-8, …. A week 53 joins period 13, so that every day has a
 * period: the tax office's period 13 runs on to 31 December too (https://support.nmbrs.nl/hc/nl/articles/204054206).
 *
 * @param day `YYYY-MM-DD`
 */
export function wagePeriodOf(type: PeriodType, day: string): WagePeriod {
  const date = parse(day);
  if (type === 'month') {
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return {
      year,
      number: month + 1,
      start: format(Date.UTC(year, month, 1)),
      end: format(Date.UTC(year, month + 1, 0)),
    };
  }
  const { year, week, weeks } = weekOf(date);
  const monday = firstMonday(year);
  const span = (number: number, first: number, last: number): WagePeriod => ({
    year,
    number,
    start: format(monday + (first - 1) * 7 * dayLength),
    end: format(monday + (last * 7 - 1) * dayLength),
  });
  if (type === 'week') return span(week, week, week);
  const number = Math.min(Math.ceil(week / 4), 13);
  return span(number, number * 4 - 3, number === 13 ? weeks : number * 4);
}

/** Returns today's date in the Netherlands, where wages are run, whatever the clock of the machine says. */
export const today = (now: Date): string => calendar.format(now);

// Swedish writes days as ISO does.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const dayLength = 24 * 3600 * 1000;

/** Returns a day's ISO week, the year of that week, and how many weeks that year has. */
function weekOf(date: Date): { year: number; week: number; weeks: number } {
  const weekday = (date.getUTCDay() + 6) % 7;
  const year = new Date(date.getTime() + (3 - weekday) * dayLength).getUTCFullYear();
  const since = (time: number) => Math.round((time - firstMonday(year)) / (7 * dayLength));
  return { year, week: since(date.getTime() - weekday * dayLength) + 1, weeks: since(firstMonday(year + 1)) };
}

/** Returns the Monday of the week of 4 January, which is in week 1 of its ISO year. */
function firstMonday(year: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayLength;
}

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const format = (time: number): string => new Date(time).toISOString().slice(0, 10);
