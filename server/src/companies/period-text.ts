import { formatDay, type Language } from '../contract/text.js';
import type { PeriodType } from './company.js';
import { wagePeriodSpan } from './wage-period-span.js';

interface Periods {
  periodType: PeriodType;
  year: number;
  periodFrom: number;
  /** The same as `periodFrom` for one period. */
  periodTo: number;
}

/** Returns what a person calls one or more wage periods: `oktober 2026`, `4 weken 10 (7 sep – 4 okt)`, `week 47`. */
export function periodText({ periodType, year, periodFrom, periodTo }: Periods, language: Language): string {
  const numbers = periodFrom === periodTo ? `${periodFrom}` : `${periodFrom}–${periodTo}`;
  if (periodType === 'week') return `week ${numbers}`;
  const { start } = wagePeriodSpan(periodType, year, periodFrom);
  const { end } = wagePeriodSpan(periodType, year, periodTo);
  if (periodType === 'fourWeek') {
    const [first, last] = [start, end].map((day) => formatDay(day, language, { day: 'numeric', month: 'short' }));
    return `4 ${language === 'nl' ? 'weken' : 'weeks'} ${numbers} (${first} – ${last})`;
  }
  const last = formatDay(end, language, { month: 'long', year: 'numeric' });
  return periodFrom === periodTo ? last : `${formatDay(start, language, { month: 'long' })} – ${last}`;
}
