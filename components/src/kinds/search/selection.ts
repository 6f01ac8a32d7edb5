import type { BulkAction } from '../../generated/spec.js';
import type { Row } from './cells.js';

const idOf = (row: Row): string => String(row['id']);

/** Holds the rows that a person has selected, as they were when they were last seen. */
export class Selection {
  #rows = new Map<string, Row>();
  /** The row that was selected last, from which a range starts. */
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

  set(rows: Row[], isSelected: boolean): void {
    for (const row of rows) {
      if (isSelected) this.#rows.set(idOf(row), row);
      else this.#rows.delete(idOf(row));
    }
  }

  /** @param shown all rows in their order @param isRange also those between this row and the one before it */
  select(row: Row, isSelected: boolean, shown: Row[], isRange: boolean): void {
    const at = shown.indexOf(row);
    const from = isRange ? shown.findIndex((each) => idOf(each) === this.#last) : at;
    this.set(from < 0 ? [row] : shown.slice(Math.min(at, from), Math.max(at, from) + 1), isSelected);
    this.#last = idOf(row);
  }

  /** Forgets the rows that are not shown any more: nobody acts on what cannot be seen. */
  keep(shown: Row[]): void {
    this.#rows = new Map(shown.filter((row) => this.has(row)).map((row) => [idOf(row), row]));
  }
}

/** Returns the selected rows that an action fits. */
export const rowsFitting = ({ property, when = {} }: BulkAction, rows: Row[]): Row[] =>
  rows.filter((row) => {
    const value = row[property];
    return (
      value !== null &&
      value !== undefined &&
      Object.entries(when).every(([name, wanted]) => wanted.includes(String(row[name])))
    );
  });
