import type { BulkAction } from '../spec.js';
import type { Row } from './cells.js';

const idOf = (row: Row): string => String(row['id']);

/** Rows that a person has ticked, as they were when they were last seen. */
export class Selection {
  #rows = new Map<string, Row>();
  /** The row that was ticked last, from which a range starts. */
  #last: string | undefined;

  get size(): number {
    return this.#rows.size;
  }

  get rows(): Row[] {
    return [...this.#rows.values()];
  }

  has(row: Row): boolean {
    return this.#rows.has(idOf(row));
  }

  set(rows: Row[], isTicked: boolean): void {
    for (const row of rows) {
      if (isTicked) this.#rows.set(idOf(row), row);
      else this.#rows.delete(idOf(row));
    }
  }

  /** @param shown all rows in their order @param isRange also those between this row and the one before it */
  tick(row: Row, isTicked: boolean, shown: Row[], isRange: boolean): void {
    const at = shown.indexOf(row);
    const from = isRange ? shown.findIndex((each) => idOf(each) === this.#last) : at;
    this.set(from < 0 ? [row] : shown.slice(Math.min(at, from), Math.max(at, from) + 1), isTicked);
    this.#last = idOf(row);
  }

  /** Other rows are shown: what cannot be seen any more is not ticked either. */
  keep(shown: Row[]): void {
    this.#rows = new Map(shown.filter((row) => this.has(row)).map((row) => [idOf(row), row]));
  }
}

/** The ticked rows that an operation fits. */
export const fitting = ({ property, when = {} }: BulkAction, rows: Row[]): Row[] =>
  rows.filter((row) => {
    const value = row[property];
    return value !== null && value !== undefined && Object.entries(when).every(([name, wanted]) => wanted.includes(String(row[name])));
  });
