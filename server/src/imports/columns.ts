import type { FieldError, FieldErrorCode } from '../contract/problem.js';
import type { Text } from '../contract/text.js';
import type { OperationId, Schema } from '../contract/route.js';
import { bodyValidator, type Validate } from '../contract/validator.js';
import { normalise } from '../database/index.js';
import { routes } from '../generated/routes.js';

/** A cell that says nothing that the column can hold. */
export const unreadable = Symbol('unreadable');

/** A column of a file: its heading, the field that it fills, and how it is read and checked. */
export interface Column<Row> {
  heading: string;
  field: keyof Row & string;
  /** As in the contract, where the contract has the field. */
  schema: Schema;
  /** Text by default. */
  read?: (cell: string) => unknown;
  required?: boolean;
  /** What an unreadable cell should have looked like. */
  hint?: Text;
}

/** An error in a file. */
export interface LineError {
  line: number;
  /** The column's heading. */
  field: string;
  error: FieldError;
}

/** A field's schema in the body of an operation; without its default, for an empty cell leaves what there is. */
export function schemaOf(operation: OperationId, field: string): Schema {
  const properties = routes[operation].body?.properties as Record<string, Schema>;
  const { default: _, ...schema } = properties[field] ?? {};
  return schema;
}

export const integer = (cell: string): unknown => (/^\d{1,15}$/.test(cell) ? Number(cell) : unreadable);

/** Reads words by what they mean, in Dutch, English or as the contract has them. */
export function choice(words: Record<string, string>): (cell: string) => unknown {
  const known = new Map(Object.entries(words).map(([word, value]) => [normalise(word), value]));
  return (cell) => known.get(normalise(cell)) ?? unreadable;
}

/** The labels that the contract has for an enumeration. */
export const words = (labels: Record<string, Text>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).flatMap(([value, { nl, en }]) => [nl, en, value].map((word) => [word, value])));

/** Days as Dutch and ISO 8601 write them, to ISO. */
export function day(cell: string): unknown {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (!dutch) return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : unreadable;
  const [, date, month, year] = dutch as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** Reads the rows of a file with these columns. Columns that it does not know are none of its business. */
export class RowReader<Row> {
  readonly #columns: Column<Row>[];
  readonly #validate: Validate;
  #headings = new Map<string, string>();

  constructor(columns: Column<Row>[]) {
    this.#columns = columns;
    this.#validate = bodyValidator({
      type: 'object',
      properties: Object.fromEntries(columns.map(({ field, schema }) => [field, schema])),
    });
  }

  /** Finds the columns by their headings: case, spaces and the asterisk of required ones do not matter. */
  readHeadings(headings: Iterable<string>): FieldError[] {
    const given = new Map([...headings].map((heading) => [plain(heading), heading]));
    this.#headings = new Map(this.#columns.map(({ heading, field }) => [field, given.get(plain(heading)) ?? '']));
    const missing = this.#columns.filter(({ heading, required }) => required && !given.has(plain(heading)));
    return missing.map(({ heading }) => toError(heading, 'required'));
  }

  /** A row with the fields whose cells are not empty, and what is wrong with them. */
  read(cells: Map<string, string>): { row: Partial<Row>; errors: FieldError[] } {
    const row: Partial<Record<string, unknown>> = {};
    const errors: FieldError[] = [];
    for (const { heading, field, read, required, hint } of this.#columns) {
      const cell = cells.get(this.#headings.get(field) ?? '') ?? '';
      if (cell === '') {
        if (required) errors.push(toError(heading, 'required'));
        continue;
      }
      const value = read ? read(cell) : cell;
      if (value === unreadable) errors.push(toError(heading, read === day ? 'date' : hint ? 'pattern' : 'choice', { hint }));
      else row[field] = value;
    }
    errors.push(...this.#validate(row).map((error) => this.#atColumn(error)));
    return { row: row as Partial<Row>, errors };
  }

  /** An error at the column of a field. */
  error(field: keyof Row, code: FieldErrorCode, values?: Record<string, unknown>): FieldError {
    return toError(this.#columns.find((column) => column.field === field)!.heading, code, values);
  }

  #atColumn({ pointer, code, values }: FieldError): FieldError {
    return this.error(pointer.split('/')[1] as keyof Row, code, { hint: values?.hint, limit: values?.limit });
  }
}

const plain = (heading: string): string => normalise(heading).replaceAll(' ', '');

const toError = (heading: string, code: FieldErrorCode, values: Record<string, unknown> = {}): FieldError => ({
  pointer: heading,
  code,
  values: { ...values, label: heading },
});
