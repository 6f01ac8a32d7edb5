import test from 'ava';
import { bookingPeriod, periodsIn, periodSpan } from '@loonpoort/server/companies/period-span.js';
import { periodOf } from '@loonpoort/server/companies/period.js';

test('periods of 2026 begin and end as the calendar of wages has them', (t) => {
  t.deepEqual(periodSpan('month', 2026, 2), { start: '2026-02-01', end: '2026-02-28' });
  t.deepEqual(periodSpan('month', 2024, 2), { start: '2024-02-01', end: '2024-02-29' });
  t.deepEqual(periodSpan('fourWeek', 2026, 1), { start: '2025-12-29', end: '2026-01-25' });
  t.deepEqual(periodSpan('fourWeek', 2026, 12), { start: '2026-11-02', end: '2026-11-29' });
  t.deepEqual(periodSpan('week', 2026, 53), { start: '2026-12-28', end: '2027-01-03' });
});

test('a year has 12 months, 13 times four weeks, and 52 or 53 weeks', (t) => {
  for (let year = 2000; year <= 2100; year += 1) {
    t.is(periodsIn('month', year), 12);
    t.is(periodsIn('fourWeek', year), 13);
  }
  t.deepEqual([2020, 2024, 2025, 2026, 2027, 2032].map((year) => periodsIn('week', year)), [53, 52, 52, 53, 52, 53]);
});

test('the periods of a year follow each other without a gap', (t) => {
  for (const type of ['month', 'fourWeek', 'week'] as const) {
    for (const year of [2020, 2025, 2026]) {
      for (let number = 1; number <= periodsIn(type, year); number += 1) {
        const { start, end } = periodSpan(type, year, number);
        t.like(periodOf(type, start), { year, number, start, end });
        const next = new Date(Date.parse(`${end}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10);
        const last = number === periodsIn(type, year);
        t.like(periodOf(type, next), last ? { year: year + 1, number: 1 } : { year, number: number + 1 });
      }
    }
  }
});

test('a package with twelve periods books the thirteenth, and the last weeks, in the twelfth', (t) => {
  const booked = (type: 'month' | 'fourWeek' | 'week', count: number) => Array.from({ length: count }, (_, index) => bookingPeriod(type, index + 1));
  t.deepEqual(booked('month', 12), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  t.deepEqual(booked('fourWeek', 13), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12]);
  const weeks = booked('week', 53);
  t.deepEqual(weeks.slice(0, 9), [1, 1, 1, 1, 2, 2, 2, 2, 3]);
  t.deepEqual(weeks.slice(43), [11, 12, 12, 12, 12, 12, 12, 12, 12, 12]);
});
