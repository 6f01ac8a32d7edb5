import type { Language } from '../contract/text.js';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Writes cents as people read them: `€ 1.302,50`. */
export const formatEuros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);
