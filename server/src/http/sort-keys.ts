/** How the columns of a list sort it. All of it is SQL that SQLite and PostgreSQL read alike. */
import type { Text } from '../contract/text.js';
import { foldedText, numberIn } from '../database/index.js';

export interface SortKey {
  /** Expressions that are never null. */
  by: string[];
  /** The condition that the cell is empty; empty cells come last in either direction. */
  empty?: string;
  /** What sorts rows that are alike, where it is not the order of the list. */
  then?: string[];
  /** True where the expressions need what `details` of the list joins. */
  ofDetails?: boolean;
}

/** Sorts by a column of what `details` of the list joins. */
export const ofDetails = (key: SortKey): SortKey => ({ ...key, ofDetails: true });

/** Sorts by a number, a day, a moment or a text in the form that sorts. */
export const byValue = (sql: string): SortKey => ({ by: [sql] });

/** Sorts by a text as people read it, capitals or not. */
export const byText = (sql: string): SortKey => ({ by: [foldedText(sql)] });

/**
 * Sorts codes as people count: `400` before `1000`, `4000.20` before `4000.100`, letters after digits, and what is
 * shorter before what is longer. Fifteen digits are what a number in JavaScript holds.
 */
export const byCode = (sql: string): SortKey => ({
  by: [
    `CASE WHEN ${sql} < ':' THEN 0 ELSE 1 END`,
    numberIn(`substr(${sql}, 1, 15)`),
    `length(${sql})`,
    foldedText(sql),
  ],
});

/** Sorts by a word of the contract, in the order in which the contract has them. */
export const byLabel = (sql: string, labels: Record<string, Text>): SortKey => byPlace(sql, Object.keys(labels));

/** Sorts by the place that a value has in a list. */
export const byPlace = (sql: string, values: readonly string[]): SortKey => ({
  by: [`CASE ${sql} ${values.map((value, index) => `WHEN '${value}' THEN ${index}`).join(' ')} ELSE -1 END`],
});

/** Sorts by cells that may be empty, by null or without a text. */
export function orEmpty(sql: string, key: (sql: string) => SortKey, nothing: string | number = ''): SortKey {
  const none = typeof nothing === 'number' ? String(nothing) : `'${nothing}'`;
  const value = `coalesce(${sql}, ${none})`;
  return { ...key(value), empty: typeof nothing === 'number' ? `${sql} IS NULL` : `${value} = ''` };
}
