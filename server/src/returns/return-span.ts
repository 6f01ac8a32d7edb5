import type { Company, WageTaxPeriod } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import { wagePeriodSpan } from '../companies/wage-period-span.js';
import type { Language } from '../contract/text.js';

/** A period of a return: months, four weeks, half years, or the year. */
export interface ReturnSpan {
  type: WageTaxPeriod;
  year: number;
  period: number;
}

/** Returns over which periods a company has its returns: those of its wages, or months, where it does not say. */
export const returnPeriodType = ({ wageTaxPeriod, periodType }: Pick<Company, 'wageTaxPeriod' | 'periodType'>) =>
  wageTaxPeriod ?? (periodType === 'fourWeek' ? 'fourWeek' : 'month');

/**
 * Returns the period of a return with these days; undefined where there is none. Of four weeks the first begins with the
 * year and the last ends with it
 * (https://www.belastingraadgevers.nl/artikel/149-jaargang-3/nummer-35/999-6-wijziging-aangiftetijdvak-loonheffingen-voor-14-december-doorgeven).
 */
export function findReturnSpan(start: string, end: string): ReturnSpan | undefined {
  const year = Number(start.slice(0, 4));
  for (const type of ['month', 'fourWeek', 'halfYear', 'year'] as const) {
    for (let period = 1; period <= periodCounts[type]; period++) {
      const days = daysOf({ type, year, period });
      if (days.start === start && days.end === end) return { type, year, period };
    }
  }
  return undefined;
}

const periodCounts: Record<WageTaxPeriod, number> = { month: 12, fourWeek: 13, halfYear: 2, year: 1 };

/** Returns the first and the last day of a period. */
export function daysOf({ type, year, period }: ReturnSpan): { start: string; end: string } {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  switch (type) {
    case 'month':
      return wagePeriodSpan('month', year, period);
    case 'fourWeek': {
      const { start, end } = wagePeriodSpan('fourWeek', year, period);
      return { start: period === 1 ? first : start, end: period === 13 ? last : end };
    }
    case 'halfYear':
      return period === 1 ? { start: first, end: `${year}-06-30` } : { start: `${year}-07-01`, end: last };
    case 'year':
      return { start: first, end: last };
  }
}

/** Returns what a person calls the period: `oktober 2026`, `4 weken 10 (7 sep – 4 okt)`, `1e halfjaar 2026`, `2026`. */
export function returnPeriodText({ type, year, period }: ReturnSpan, language: Language): string {
  if (type === 'year') return String(year);
  if (type === 'halfYear')
    return language === 'nl' ? `${period}e halfjaar ${year}` : `${period === 1 ? 'first' : 'second'} half of ${year}`;
  return periodText({ periodType: type, year, periodFrom: period, periodTo: period }, language);
}
