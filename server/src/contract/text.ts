export type Language = 'nl' | 'en';

/** A text in both languages, as the contract has it. */
export type Text = Record<Language, string>;

/** Writes cents as an amount in euros, as the language does. */
export const formatEuros = (cents: number, language: Language): string =>
  (cents / 100).toLocaleString(language, { style: 'currency', currency: 'EUR' });

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const wholeDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** A formatter takes longer to make than to use; there are a few of them. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Writes a day, `YYYY-MM-DD`, in words: 31 december 2026; or what the options say of it. */
export function formatDay(day: string, language: Language, options = wholeDay): string {
  const key = JSON.stringify([language, options]);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(day)).replace('.', '');
}

/** Writes a day in words, in both languages. */
export const dayText = (day: string): Text => ({ nl: formatDay(day, 'nl'), en: formatDay(day, 'en') });

/** Fills `{name}` in a text. */
export function fill(text: string, values: Record<string, unknown> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')).trim();
}
