import type { Schemas } from '../contract/schemas.js';
import { formatDay, type Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import type { FieldChange } from './entry.js';

/** These are kept as 0 and 1. */
const booleans = ['managesFirm', 'ownOrigin', 'hidden', 'confidential', 'enabled', 'automatic', 'isOpen'];
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** Returns a change as people read it. */
export function toChange(
  { field, before, after, hidden }: FieldChange,
  names: ReadonlyMap<string, string>,
  language: Language,
): Schemas['AuditChange'] {
  const texts = (value: unknown): string[] => toTexts(field, value, names, language);
  return {
    field: field as Schemas['AuditField'],
    label: labels.AuditField[field as Schemas['AuditField']][language],
    before: texts(before),
    after: texts(after),
    hidden: hidden ?? false,
  };
}

function toTexts(field: string, value: unknown, names: ReadonlyMap<string, string>, language: Language): string[] {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((each) => toTexts(field, each, names, language));
  if (booleans.includes(field))
    return [value === 1 ? { nl: 'Ja', en: 'Yes' }[language] : { nl: 'Nee', en: 'No' }[language]];
  const text = String(value);
  if (/^[[{]/.test(text)) return fromJson(text);
  return [names.get(text) ?? inWords(text, language)];
}

function inWords(text: string, language: Language): string {
  if (day.test(text)) return formatDay(text, language);
  if (!moment.test(text)) return text.slice(0, 4000);
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Date(text).toLocaleString(locale, { timeZone: 'Europe/Amsterdam', dateStyle: 'long', timeStyle: 'short' });
}

/** Writes settings and lists that are kept as JSON, one a line. */
function fromJson(text: string): string[] {
  try {
    const value = JSON.parse(text) as unknown;
    const lines = Array.isArray(value)
      ? value.map(String)
      : Object.entries(value as object).map(([name, each]) => `${name}: ${String(each)}`);
    return lines.slice(0, 60);
  } catch {
    return [text.slice(0, 4000)];
  }
}
