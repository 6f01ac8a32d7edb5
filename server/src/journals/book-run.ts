import { type Booking, bookIn, bookOn, bookWages, periodsOf } from '../companies/booking-period.js';
import type { PeriodType } from '../companies/company.js';
import type { Finding } from '../contract/finding.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { calendarOf, type Mapping } from '../integrations/mappings/mapping.js';
import type { Run } from '../runs/run.js';
import type { Journal } from './journal.js';

type BookingColumns = Pick<Journal, 'date' | 'bookingYear' | 'bookingPeriod' | 'bookingStart' | 'bookingEnd'>;

/** Returns where the journal of a run is booked by the settings of its company's administration. */
export function bookRun(
  { year, periodTo, paymentDate }: Pick<Run, 'year' | 'periodTo' | 'paymentDate'>,
  periodType: PeriodType,
  mapping: Mapping | undefined,
): { booking: Booking; findings: Finding[] } {
  const calendar = calendarOf(mapping);
  const booking = bookWages({ periodType, year, periodTo, paymentDate }, calendar);
  const lacksDate = calendar.rules.bookedOn === 'paymentDate' && paymentDate === null;
  return { booking, findings: lacksDate ? [{ code: 'noPaymentDate', severity: 'warning' }] : [] };
}

/** Where a journal is to be booked, where that is not left to the settings: on a day, or in a period. */
export interface ChosenBooking {
  /** `YYYY-MM-DD` */
  bookingDate?: string;
  /** A period of the bookkeeping; the year is that of the settings where it is left out. */
  bookingYear?: number;
  bookingPeriod?: number;
}

/**
 * Returns the booking that was chosen: in a period, on the day in it that is nearest to the one that is asked or else
 * that of the settings; undefined where nothing was chosen.
 *
 * @param operation whose field is named where the year has no such period
 * @throws Problem `rejected-input`
 */
export function chooseBooking(
  { bookingDate, bookingYear, bookingPeriod }: ChosenBooking,
  usual: Booking,
  mapping: Mapping | undefined,
  operation: 'makeJournal' | 'makeJournals' = 'makeJournal',
): Booking | undefined {
  const calendar = calendarOf(mapping);
  if (bookingPeriod === undefined) return bookingDate === undefined ? undefined : bookOn(bookingDate, calendar);
  const periods = periodsOf(bookingYear ?? usual.period.year, calendar);
  const period = periods.find(({ number }) => number === bookingPeriod);
  if (!period) throw fieldProblem(fieldError(operation, '/bookingPeriod', 'tooLarge', { limit: periods.length }));
  return bookIn(period, bookingDate ?? usual.date);
}

/** Returns where a journal would be booked if it were made now: a day that was chosen stays. */
export const rebooked = (
  journal: Pick<Journal, 'date' | 'bookingChosen'>,
  run: Run,
  periodType: PeriodType,
  mapping: Mapping | undefined,
): Booking =>
  journal.bookingChosen ? bookOn(journal.date, calendarOf(mapping)) : bookRun(run, periodType, mapping).booking;

export const toBookingColumns = ({ date, period }: Booking): BookingColumns => ({
  date,
  bookingYear: period.year,
  bookingPeriod: period.number,
  bookingStart: period.start,
  bookingEnd: period.end,
});

export const toBooking = (journal: BookingColumns): Booking => ({
  date: journal.date,
  period: {
    year: journal.bookingYear,
    number: journal.bookingPeriod,
    start: journal.bookingStart,
    end: journal.bookingEnd,
  },
});

/** Whether two journals are booked on the same day in the same period. */
export const isBookedAlike = (a: BookingColumns, b: BookingColumns): boolean =>
  a.date === b.date && a.bookingYear === b.bookingYear && a.bookingPeriod === b.bookingPeriod;
