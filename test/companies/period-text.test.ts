import { test } from '../harness/test.js';
import { periodText } from '../../server/src/companies/period-text.js';

const month = { periodType: 'month', year: 2026, periodFrom: 10, periodTo: 10 } as const;
const fourWeek = { ...month, periodType: 'fourWeek' } as const;
const week = { ...month, periodType: 'week', periodFrom: 47, periodTo: 47 } as const;

test('a period is called what people call it, in the language of who asks', (t) => {
  t.is(periodText(month, 'nl'), 'oktober 2026');
  t.is(periodText(fourWeek, 'nl'), '4 weken 10 (7 sep – 4 okt)');
  t.is(periodText(week, 'nl'), 'week 47');
  t.is(periodText(month, 'en'), 'October 2026');
  t.is(periodText(week, 'en'), 'week 47');
});

test('several periods go from the first to the last', (t) => {
  t.is(periodText({ ...month, periodTo: 12 }, 'nl'), 'oktober – december 2026');
  t.is(periodText({ ...fourWeek, periodTo: 11 }, 'nl'), '4 weken 10–11 (7 sep – 1 nov)');
  t.is(periodText({ ...week, periodTo: 48 }, 'nl'), 'week 47–48');
});
