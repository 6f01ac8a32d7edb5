import { test } from '../harness/test.js';
import { countWagePeriods, wagePeriodSpan } from '@loonpoort/server/companies/wage-period-span.js';
import { wagePeriodOf } from '@loonpoort/server/companies/wage-period.js';

test('periods of 2026 begin and end as the calendar of wages has them', (t) => {
  t.deepEqual(wagePeriodSpan('month', 2026, 2), { start: '2026-02-01', end: '2026-02-28' });
  t.deepEqual(wagePeriodSpan('month', 2024, 2), { start: '2024-02-01', end: '2024-02-29' });
  t.deepEqual(wagePeriodSpan('fourWeek', 2026, 1), { start: '2025-12-29', end: '2026-01-25' });
  t.deepEqual(wagePeriodSpan('fourWeek', 2026, 12), { start: '2026-11-02', end: '2026-11-29' });
  t.deepEqual(wagePeriodSpan('week', 2026, 53), { start: '2026-12-28', end: '2027-01-03' });
});

test('a year has 12 months, 13 times four weeks, and 52 or 53 weeks', (t) => {
  for (let year = 2000; year <= 2100; year += 1) {
    t.is(countWagePeriods('month', year), 12);
    t.is(countWagePeriods('fourWeek', year), 13);
  }
  t.deepEqual(
    [2020, 2024, 2025, 2026, 2027, 2032].map((year) => countWagePeriods('week', year)),
    [53, 52, 52, 53, 52, 53],
  );
});

test('the periods of a year follow each other without a gap', (t) => {
  for (const type of ['month', 'fourWeek', 'week'] as const) {
    for (const year of [2020, 2025, 2026]) {
      for (let number = 1; number <= countWagePeriods(type, year); number += 1) {
        const { start, end } = wagePeriodSpan(type, year, number);
        t.like(wagePeriodOf(type, start), { year, number, start, end });
        const next = new Date(Date.parse(`${end}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10);
        const last = number === countWagePeriods(type, year);
        t.like(wagePeriodOf(type, next), last ? { year: year + 1, number: 1 } : { year, number: number + 1 });
      }
    }
  }
});
