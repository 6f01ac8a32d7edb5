import type { Language } from '../language.js';

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** Writes an amount in cents as `€ 1.234,56`. */
export const formatMoney = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: 'currency', currency: 'EUR' }).format(cents / 100);

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale(language)).format(value);

/** Reads an amount as people type it, `1.234,56` or `1234.56`, in cents; undefined where it is none. */
export function parseMoney(typed: string): number | undefined {
  const [, sign, whole, cents = ''] =
    /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[€\s]/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return sign ? 0 - amount : amount;
}

/** Writes a day such as `2026-01-31`, which has no time zone. */
export const formatDay = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));

/** Writes a moment in the person's own time zone. */
export const formatMoment = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));

/** Writes a period such as `oktober 2026` so that no line ends within it. */
export const formatPeriod = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('–', '–\u2060');
