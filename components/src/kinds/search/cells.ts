import { html } from 'lit';
import type { TextHost } from '../../host.js';
import { localeOf, type Language } from '../../language.js';
import { renderStatus } from '../signs.js';
import type { Choice, Column } from '../../generated/spec.js';

export type Row = Record<string, unknown>;

/** The rows that were found so far. */
export interface List {
  items: Row[];
  total: number;
  /** The cursor of the following page. */
  next: string | null;
}

const day = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats as `1-3-2024`, or with the time in the person's own time zone. A date has no time zone, so it is read and written in one. */
function formatMoment(value: string, language: Language, withTime: boolean): string {
  const key = language + withTime;
  if (!formats.has(key)) {
    const more = withTime ? ({ hour: '2-digit', minute: '2-digit' } as const) : { timeZone: 'UTC' };
    formats.set(key, new Intl.DateTimeFormat(localeOf(language), { ...day, ...more }));
  }
  return formats.get(key)!.format(new Date(value));
}

interface Share {
  code?: string;
  costUnitCode?: string | null;
  share: number;
}
interface Login {
  role: string;
  label: string;
}
interface RowError {
  message: string;
}

const choiceOf = (column: Column, value: unknown): Choice | undefined =>
  column.choices?.find((choice) => choice.value === value);

/** Returns the value of a cell in words; empty where there is none. */
export function cellText(column: Column, row: Row, host: TextHost): string {
  const value = row[column.name];
  if (value === null || value === undefined) return '';
  const named = (one: unknown): string => host.text(choiceOf(column, one)?.label) || String(one);
  const each = <T>(line: (one: T) => string, mark = ', '): string => (value as T[]).map(line).join(mark);
  switch (column.type) {
    case 'date':
    case 'dateTime':
      return formatMoment(String(value), host.language, column.type === 'dateTime');
    case 'boolean':
      return host.message(value ? 'yes' : 'no');
    case 'money':
      return new Intl.NumberFormat(localeOf(host.language), { style: 'currency', currency: 'EUR' }).format(
        Number(value) / 100,
      );
    case 'list':
      return each(named);
    case 'shares':
      return each(
        ({ code, costUnitCode, share }: Share) =>
          `${[code, costUnitCode].filter(Boolean).join('/')} ${share.toLocaleString(localeOf(host.language))} %`.trim(),
        ' · ',
      );
    case 'logins':
      return each(({ role, label }: Login) => `${named(role)}, ${label}`, '\n');
    case 'errors':
      return each(({ message }: RowError) => message, '\n');
    default:
      // A whole number may be a code, which has no separators.
      return typeof value === 'number' && value % 1 ? value.toLocaleString(localeOf(host.language)) : named(value);
  }
}

/** Draws the value of a cell, with the sign that belongs to a status. */
export function renderCell(column: Column, row: Row, host: TextHost): unknown {
  const text = cellText(column, row, host);
  if (!text) return html`<span class="muted" aria-hidden="true">–</span>`;
  if (column.type === 'boolean') return renderStatus(row[column.name] ? 'success' : 'muted', text);
  if (column.type === 'choice') return renderStatus(choiceOf(column, row[column.name])?.tone, text);
  return text.includes('\n') ? html`<ul>${text.split('\n').map((line) => html`<li>${line}</li>`)}</ul>` : text;
}
