import type { Text } from '../contract/text.js';
import type { OperationId, Schema } from '../contract/route.js';
import { normalise } from '../database/index.js';
import { routes } from '../generated/routes.js';
import { invalidCell } from './cell-fault.js';

/** A column of a file has a heading, the field that it fills, and a way to be read and checked. */
export interface Column<Row> {
  heading: string;
  /** Another heading that it may have, which is also its name in a file of JSON lines. */
  name?: string;
  field: keyof Row & string;
  /** It is the contract's, where the contract has the field. */
  schema: Schema;
  /** A column without it holds text. */
  read?: (cell: string) => unknown;
  required?: boolean;
  /** It tells what an invalid cell should have looked like. */
  hint?: Text;
  /** It lists the words of which a cell has one. */
  allowed?: Text;
}

/** Returns the schema of a field in an operation's body, without its default: an empty cell leaves what there is. */
export function schemaOf(operation: OperationId, field: string): Schema {
  const properties = routes[operation].body?.properties as Record<string, Schema>;
  const { default: _, ...schema } = properties[field] ?? {};
  return schema;
}

export const readInteger = (cell: string): unknown => (/^\d{1,15}$/.test(cell) ? Number(cell) : invalidCell);

/** Columns of numbers are all read in this way. */
export const digits = { read: readInteger, hint: { nl: 'Alleen cijfers.', en: 'Digits only.' } };

/**
 * Returns how to read words by what they mean: the labels of an enumeration in Dutch and English, or its values.
 *
 * @param others other words that a file may have
 */
export function choiceOf(
  labels: Record<string, Text>,
  others: Record<string, string> = {},
): { read: (cell: string) => unknown; allowed: Text } {
  const words = Object.entries(labels).flatMap(([value, { nl, en }]) => [nl, en, value].map((word) => [word, value]));
  const known = new Map([...words, ...Object.entries(others)].map(([word, value]) => [normalise(word!), value]));
  const listed = (language: keyof Text) =>
    Object.values(labels)
      .map((text) => text[language])
      .join(', ');
  return {
    read: (cell) => known.get(normalise(cell)) ?? invalidCell,
    allowed: { nl: listed('nl'), en: listed('en') },
  };
}

/** Reads a day as the Dutch and ISO 8601 write it. Returns it in ISO 8601. */
export function readDate(cell: string): unknown {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (!dutch) return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : invalidCell;
  const [, date, month, year] = dutch as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
