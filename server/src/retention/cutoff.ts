import { today } from '../companies/wage-period.js';
import { terms, type TermKey } from '../terms.js';

/** Returns the moment before which what runs in days is past its term. */
export const cutoff = (key: TermKey, now: Date): string =>
  new Date(now.getTime() - terms[key].length * 24 * 3600 * 1000).toISOString();

/** Returns the last year that is past its term: the whole of the term lies between it and this year, in Dutch time. */
export const lastExpiredYear = (key: TermKey, now: Date): number =>
  Number(today(now).slice(0, 4)) - terms[key].length - 1;

/** Returns the first day on which data of a year may go. */
export const expiryDay = (key: TermKey, year: number): string => `${year + terms[key].length + 1}-01-01`;
