import type { Text } from './generated/spec.js';

export type Language = keyof Text;

export type Values = Record<string, string | number>;

/** Returns the supported language of a language tag (BCP 47), such as `nl` of `nl-NL`. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const own = tag?.slice(0, 2).toLowerCase();
  return own === 'nl' || own === 'en' ? own : undefined;
}

/** Replaces the `{names}` in a text; a name without a value disappears. */
export const fill = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')).trim();

/** Returns the locale for numbers and dates. */
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);
