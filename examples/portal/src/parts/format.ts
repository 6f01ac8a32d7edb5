import type { Language } from '../language.js';

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** An amount in cents as `€ 1.234,56`. */
export const money = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** A day such as `2026-01-31`, which has no time zone. */
export const day = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));

/** A moment in the person's own time zone. */
export const moment = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));
