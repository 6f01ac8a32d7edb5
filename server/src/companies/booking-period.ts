import type { Schemas } from '../contract/handler.js';
import { formatDay, type Language, type Text } from '../contract/text.js';
import type { PeriodType } from './company.js';
import { countWagePeriods, wagePeriodSpan } from './wage-period-span.js';

/** A period of the bookkeeping: its financial year, its number in that year, and its first and last day. */
export interface BookingPeriod {
  year: number;
  number: number;
  /** `YYYY-MM-DD` */
  start: string;
  end: string;
}

/** Where a journal is booked: a day, and the period of the bookkeeping that it lies in. */
export interface Booking {
  date: string;
  period: BookingPeriod;
}

/** How an administration books: see `Mapping` of the contract. */
export type BookingRules = Pick<Schemas['Mapping'], 'periodBy' | 'periodCount' | 'bookedOn'>;

/** An administration that says nothing of its own books by date in the months of the calendar. */
export const standardRules: BookingRules = { periodBy: 'date', periodCount: 12, bookedOn: 'periodEnd' };

/** What is known of the periods of an administration. */
export interface BookingCalendar {
  rules: BookingRules;
  /** The package's own periods, by their first day; empty where it does not tell them. */
  own: readonly BookingPeriod[];
}

export const standardCalendar: BookingCalendar = { rules: standardRules, own: [] };

/** The wage period that is booked: the last one of a run over several. */
export interface WagePeriodToBook {
  periodType: PeriodType;
  year: number;
  periodTo: number;
  paymentDate: string | null;
}

/**
 * Returns where wages are booked. By date, in the period that the booking date lies in; by number, in the period with
 * the number of the wage period, on the day in it that is nearest to the booking date.
 *
 * Where the package tells its periods these hold. Otherwise twelve are the months of the calendar, thirteen go by four
 * weeks and more by week; the first begins on 1 January and the last ends on 31 December, as those of the wage tax do.
 */
export function bookWages(wages: WagePeriodToBook, calendar: BookingCalendar): Booking {
  const { periodBy, bookedOn } = calendar.rules;
  const date = (bookedOn === 'paymentDate' && wages.paymentDate) || lastDay(wages);
  if (periodBy === 'date') return bookOn(date, calendar);
  const periods = periodsOf(wages.year, calendar);
  return bookIn(periods[numberOf(wages, periods.length) - 1]!, date);
}

/** Returns the booking on a day. */
export function bookOn(date: string, calendar: BookingCalendar): Booking {
  const holds = ({ start, end }: BookingPeriod): boolean => start <= date && date <= end;
  const standard = (): BookingPeriod => standardPeriods(yearOf(date), calendar.rules.periodCount).find(holds)!;
  return { date, period: calendar.own.find(holds) ?? standard() };
}

/** Returns the booking in a period, on the day that is nearest to a date. */
export function bookIn(period: BookingPeriod, date: string): Booking {
  const { start, end } = period;
  return { date: date < start ? start : date > end ? end : date, period };
}

/** Returns the periods of a financial year, in their order. */
export function periodsOf(year: number, { rules, own }: BookingCalendar): readonly BookingPeriod[] {
  const told = own.filter((period) => period.year === year);
  return told.length > 0 ? told : standardPeriods(year, rules.periodCount);
}

/** Whether the day of a booking lies in its period: a package refuses it, or books it elsewhere, where it does not. */
export const fits = ({ date, period: { start, end } }: Booking): boolean => start <= date && date <= end;

/** Returns what a person calls a period of the bookkeeping: `april 2026`, `periode 5 van 2026 (20 apr – 17 mei)`. */
export function bookingPeriodText({ year, number, start, end }: BookingPeriod, language: Language): string {
  if (isMonth(start, end)) {
    const month = formatDay(start, language, { month: 'long', year: 'numeric' });
    const [, named] = start.split('-').map(Number);
    if (named === number && yearOf(start) === year) return month;
  }
  const [first, last] = [start, end].map((day) => formatDay(day, language, { day: 'numeric', month: 'short' }));
  const name = language === 'nl' ? `periode ${number} van ${year}` : `period ${number} of ${year}`;
  return `${name} (${first} – ${last})`;
}

export const bookingPeriodWords = (period: BookingPeriod): Text => ({
  nl: bookingPeriodText(period, 'nl'),
  en: bookingPeriodText(period, 'en'),
});

/** Returns the last day of the wage period, and no later than its year: weeks may run on into January. */
function lastDay({ periodType, year, periodTo }: WagePeriodToBook): string {
  const { end } = wagePeriodSpan(periodType, year, periodTo);
  const last = `${year}-12-31`;
  return end > last ? last : end;
}

/**
 * Returns the number of the booking period that has a wage period's number. Weeks go by four where the bookkeeping has
 * no weeks, and the last period takes what is left (https://support.nmbrs.nl/hc/nl/articles/204054206).
 */
function numberOf({ periodType, periodTo }: WagePeriodToBook, count: number): number {
  const weekly = count > 13;
  if (periodType === 'week') return Math.min(weekly ? periodTo : Math.ceil(periodTo / 4), count);
  return Math.min(periodType === 'fourWeek' && weekly ? periodTo * 4 : periodTo, count);
}

const types = { 12: 'month', 13: 'fourWeek', 53: 'week' } as const satisfies Record<number, PeriodType>;

/** Returns the periods of a year that follows the calendar. */
export function standardPeriods(year: number, count: BookingRules['periodCount']): BookingPeriod[] {
  const type = types[count];
  const last = countWagePeriods(type, year);
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const { start, end } = wagePeriodSpan(type, year, number);
    return {
      year,
      number,
      start: number === 1 ? `${year}-01-01` : start,
      end: number === last ? `${year}-12-31` : end,
    };
  });
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether two days are the first and the last one of a month. */
function isMonth(start: string, end: string): boolean {
  const { start: first, end: last } = wagePeriodSpan('month', yearOf(start), Number(start.slice(5, 7)));
  return start === first && end === last;
}
