import { test } from '../harness/test.js';
import {
  type BookingCalendar,
  type BookingPeriod,
  bookingPeriodText,
  bookOn,
  bookWages,
  fits,
  standardPeriods,
  standardRules,
  type WagePeriodToBook,
} from '@loonpoort/server/companies/booking-period.js';
import { bookingsOf } from './bookings.js';
import { countWagePeriods } from '@loonpoort/server/companies/wage-period-span.js';

const calendar = (rules: Partial<BookingCalendar['rules']> = {}, own: BookingPeriod[] = []): BookingCalendar => ({
  rules: { ...standardRules, ...rules },
  own,
});

const booked = (
  periodType: WagePeriodToBook['periodType'],
  periodTo: number,
  books: BookingCalendar,
  more: Partial<WagePeriodToBook> = {},
) => bookWages({ periodType, year: 2026, periodTo, paymentDate: null, ...more }, books);

/** Writes where each wage period of a year is booked, as `2026/4`. */
const numbers = (type: WagePeriodToBook['periodType'], books: BookingCalendar, year = 2026) =>
  Array.from({ length: countWagePeriods(type, year) }, (_, index) => {
    const { period } = booked(type, index + 1, books, { year });
    return period.year === year ? period.number : Number.NaN;
  });

test('by date wages go into the month of the last day of their period, whatever the package', (t) => {
  t.deepEqual(numbers('month', calendar()), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  t.deepEqual(numbers('fourWeek', calendar()), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12]);
  const weeks = numbers('week', calendar());
  t.deepEqual(weeks.slice(0, 9), [1, 1, 1, 1, 2, 2, 2, 2, 3]);
  t.deepEqual(weeks.slice(15, 18), [4, 4, 5], 'week 17 ends on 26 April, week 18 on 3 May');
  t.deepEqual(weeks.slice(47), [11, 12, 12, 12, 12, 12]);
  t.is(booked('week', 17, calendar()).date, '2026-04-26');
  t.is(booked('week', 53, calendar()).date, '2026-12-31', 'not in January, where the week ends');
});

test('thirteen periods go by four weeks, more by week, and keep to their year', (t) => {
  t.deepEqual(numbers('fourWeek', calendar({ periodCount: 13 })), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  t.deepEqual(numbers('week', calendar({ periodCount: 13 })).slice(44), [12, 12, 12, 12, 13, 13, 13, 13, 13]);
  t.is(numbers('week', calendar({ periodCount: 53 })).at(-1), 53);
  t.deepEqual(standardPeriods(2026, 13)[0], { year: 2026, number: 1, start: '2026-01-01', end: '2026-01-25' });
  t.deepEqual(standardPeriods(2025, 13)[12], { year: 2025, number: 13, start: '2025-12-01', end: '2025-12-31' });
});

test('by number wages go into the period with their number, on the nearest day that it has', (t) => {
  const twelve = calendar({ periodBy: 'number' });
  t.deepEqual(numbers('fourWeek', twelve), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12]);
  const weeks = numbers('week', twelve);
  t.deepEqual(weeks.slice(0, 9), [1, 1, 1, 1, 2, 2, 2, 2, 3]);
  t.deepEqual(weeks.slice(43), [11, 12, 12, 12, 12, 12, 12, 12, 12, 12]);
  t.is(booked('fourWeek', 12, twelve).date, '2026-12-01', 'the four weeks end on 29 November');
  t.is(booked('month', 5, calendar({ periodBy: 'number', periodCount: 13 })).date, '2026-05-17');
  t.deepEqual(numbers('week', calendar({ periodBy: 'number', periodCount: 53 })).slice(50), [51, 52, 53]);
});

test('wages are booked on the payment date where that is asked and known', (t) => {
  const paid = calendar({ bookedOn: 'paymentDate' });
  const next = booked('month', 12, paid, { paymentDate: '2027-01-04' });
  t.like(next, { date: '2027-01-04', period: { year: 2027, number: 1 } });
  t.is(booked('month', 12, paid).date, '2026-12-31');
  t.is(booked('month', 12, calendar(), { paymentDate: '2027-01-04' }).date, '2026-12-31');
  const byNumber = calendar({ bookedOn: 'paymentDate', periodBy: 'number' });
  t.is(booked('month', 12, byNumber, { paymentDate: '2027-01-04' }).date, '2026-12-31');
});

test('the periods that a package tells hold, such as those of a broken financial year', (t) => {
  const months = standardPeriods(2026, 12).concat(standardPeriods(2027, 12));
  const broken = months.slice(6, 18).map((month, index) => ({ ...month, year: 2026, number: index + 1 }));
  const books = calendar({ periodCount: 13 }, broken);
  t.like(booked('week', 47, books), { date: '2026-11-22', period: { year: 2026, number: 5 } });
  t.like(booked('fourWeek', 3, books, { year: 2027 }), { date: '2027-03-28', period: { year: 2026, number: 9 } });
  t.like(booked('month', 1, books), { date: '2026-01-31', period: { number: 2, end: '2026-02-22' } });
  t.is(booked('month', 3, calendar({ periodBy: 'number' }, broken)).date, '2026-09-01');
});

test('every booking of eleven years lies in its period, and its day in no other one', (t) => {
  let count = 0;
  for (const { booking, calendar: books } of bookingsOf(2020, 2030)) {
    const again = bookOn(booking.date, books).period;
    const { period } = booking;
    if (!fits(booking) || again.year !== period.year || again.number !== period.number) t.fail(JSON.stringify(booking));
    count++;
  }
  t.true(count > 10_000, String(count));
});

test('the periods of a year follow each other and hold each of its days once', (t) => {
  for (let year = 2020; year <= 2030; year++) {
    for (const count of [12, 13, 53] as const) {
      const periods = standardPeriods(year, count);
      t.is(periods[0]!.start, `${year}-01-01`);
      t.is(periods.at(-1)!.end, `${year}-12-31`);
      for (const [index, { start }] of periods.slice(1).entries()) {
        t.is(Date.parse(start) - Date.parse(periods[index]!.end), 24 * 3600 * 1000);
      }
    }
  }
});

test('a period is called by its month where it is one, and by its number and days otherwise', (t) => {
  const [april] = standardPeriods(2026, 12).slice(3);
  t.is(bookingPeriodText(april!, 'nl'), 'april 2026');
  t.is(bookingPeriodText(april!, 'en'), 'April 2026');
  t.is(bookingPeriodText(standardPeriods(2026, 13)[4]!, 'nl'), 'periode 5 van 2026 (20 apr – 17 mei)');
  t.is(bookingPeriodText({ ...april!, number: 10, year: 2025 }, 'nl'), 'periode 10 van 2025 (1 apr – 30 apr)');
});
