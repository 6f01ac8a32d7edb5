import { test } from '../harness/test.js';
import fc from 'fast-check';
import { wagePeriodOf, today } from '@loonpoort/server/companies/wage-period.js';

/** First days of the four-week wage periods of 2026. */
const starts = [
  '2025-12-29',
  '2026-01-26',
  '2026-02-23',
  '2026-03-23',
  '2026-04-20',
  '2026-05-18',
  '2026-06-15',
  '2026-07-13',
  '2026-08-10',
  '2026-09-07',
  '2026-10-05',
  '2026-11-02',
  '2026-11-30',
];

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

test('the thirteen four-week periods of 2026 begin where the calendar says', (t) => {
  starts.forEach((start, index) => {
    const period = wagePeriodOf('fourWeek', start);
    t.like(period, { year: 2026, number: index + 1, start });
    t.is(period.end, index === 12 ? '2027-01-03' : dayAfter(start, 27), 'week 53 joins period 13');
    t.deepEqual(wagePeriodOf('fourWeek', period.end), period);
  });
  t.like(wagePeriodOf('fourWeek', '2027-01-04'), { year: 2027, number: 1 });
});

test('2026 has a week 53, and 2027 none', (t) => {
  t.deepEqual(wagePeriodOf('week', '2026-12-31'), { year: 2026, number: 53, start: '2026-12-28', end: '2027-01-03' });
  t.deepEqual(wagePeriodOf('week', '2027-12-31'), { year: 2027, number: 52, start: '2027-12-27', end: '2028-01-02' });
  t.like(wagePeriodOf('week', '2025-12-29'), { year: 2026, number: 1 });
});

test('months end on their last day', (t) => {
  t.deepEqual(wagePeriodOf('month', '2028-02-10'), { year: 2028, number: 2, start: '2028-02-01', end: '2028-02-29' });
  t.deepEqual(wagePeriodOf('month', '2026-12-31'), { year: 2026, number: 12, start: '2026-12-01', end: '2026-12-31' });
});

test('every day belongs to one period, and periods follow each other without a gap', (t) => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((days) => dayAfter('2000-01-01', days));
  fc.assert(
    fc.property(days, fc.constantFrom('month' as const, 'fourWeek' as const, 'week' as const), (day, type) => {
      const period = wagePeriodOf(type, day);
      t.true(period.start <= day && day <= period.end);
      t.deepEqual(wagePeriodOf(type, period.start), period);
      t.deepEqual(wagePeriodOf(type, period.end), period);
      const next = wagePeriodOf(type, dayAfter(period.end));
      t.is(next.start, dayAfter(period.end));
      t.true(
        next.year === period.year
          ? next.number === period.number + 1
          : next.number === 1 && next.year === period.year + 1,
      );
    }),
    { numRuns: 500 },
  );
});

test('today is that of the Netherlands', (t) => {
  t.is(today(new Date('2026-06-30T22:30:00Z')), '2026-07-01');
  t.is(today(new Date('2026-12-31T22:59:00Z')), '2026-12-31');
});
