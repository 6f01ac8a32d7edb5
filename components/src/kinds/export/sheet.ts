import type { TextHost } from '../../host.js';
import type { Column } from '../../generated/spec.js';
import { cellText, type Row } from '../search/cells.js';

/** A cell of a file. Money is in euros, a day is `2026-03-01`, a moment is one of the person's own clock. */
export type Cell =
  | { type: 'text'; value: string }
  | { type: 'number' | 'money'; value: number }
  | { type: 'date'; value: string }
  | { type: 'dateTime'; value: string };

/** Columns and rows as they are written to a file. */
export interface Sheet {
  name: string;
  language: 'nl' | 'en';
  heads: string[];
  rows: Cell[][];
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Returns a moment as the person's own clock shows it: `2026-03-01T14:05`. */
function localTime(value: string): string {
  const at = new Date(value);
  const day = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-');
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

function toCell(column: Column, row: Row, host: TextHost): Cell {
  const value = row[column.name];
  if (value === null || value === undefined || value === '') return { type: 'text', value: '' };
  switch (column.type) {
    case 'date':
      return { type: 'date', value: String(value) };
    case 'dateTime':
      return { type: 'dateTime', value: localTime(String(value)) };
    case 'money':
      return { type: 'money', value: Number(value) / 100 };
    default:
      if (typeof value === 'number' && !column.choices) return { type: 'number', value };
      return { type: 'text', value: cellText(column, row, host) };
  }
}

/** Makes the columns that are shown, in the language in which they are shown. */
export const toSheet = (name: string, columns: readonly Column[], rows: readonly Row[], host: TextHost): Sheet => ({
  name,
  language: host.language,
  heads: columns.map(({ label }) => host.text(label)),
  rows: rows.map((row) => columns.map((column) => toCell(column, row, host))),
});

/**
 * Returns whether a spreadsheet would take a text for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(text);
