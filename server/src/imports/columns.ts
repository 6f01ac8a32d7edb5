import type { FieldError, FieldErrorCode } from '../contract/problem.js';
import type { Text } from '../contract/text.js';
import type { OperationId, Schema } from '../contract/route.js';
import { bodyValidator, type Validate } from '../contract/validator.js';
import { normalise } from '../database/index.js';
import { routes } from '../generated/routes.js';

/** Stands for the value of a cell that says nothing that its column can hold. */
export const invalidCell = Symbol('invalidCell');

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
}

/** An error at one cell of a file. */
export interface LineError {
  line: number;
  /** The column's heading. */
  field: string;
  error: FieldError;
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

/** Reads words by what they mean, in Dutch, English or as the contract has them. */
export function readChoice(words: Record<string, string>): (cell: string) => unknown {
  const known = new Map(Object.entries(words).map(([word, value]) => [normalise(word), value]));
  return (cell) => known.get(normalise(cell)) ?? invalidCell;
}

/** Returns the words by which a file may name a value of an enumeration: its labels in the contract. */
export const words = (labels: Record<string, Text>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([value, { nl, en }]) => [nl, en, value].map((word) => [word, value])),
  );

/** Reads a day as the Dutch and ISO 8601 write it. Returns it in ISO 8601. */
export function readDate(cell: string): unknown {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (!dutch) return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : invalidCell;
  const [, date, month, year] = dutch as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** Reads the rows of a file with these columns. Columns that it does not know are none of its business. */
export class RowReader<Row> {
  readonly #columns: Column<Row>[];
  readonly #validate: Validate;
  /** The place of each field in a line; `#titles` has how errors name it. */
  #places = new Map<string, number>();
  readonly #titles = new Map<string, string>();

  constructor(columns: Column<Row>[]) {
    this.#columns = columns;
    this.#validate = bodyValidator({
      type: 'object',
      properties: Object.fromEntries(columns.map(({ field, schema }) => [field, schema])),
    });
  }

  /** Finds the columns by their headings: case, spaces and the asterisk of required ones do not matter. */
  readHeadings(headings: readonly string[]): FieldError[] {
    const given = new Map(headings.map((heading, index) => [normaliseHeading(heading), index]));
    this.#places = new Map();
    for (const { heading, name = heading, field } of this.#columns) {
      const own = [heading, name].find((each) => given.has(normaliseHeading(each)));
      if (own === undefined) continue;
      this.#places.set(field, given.get(normaliseHeading(own))!);
      this.#titles.set(field, own);
    }
    const missing = this.#columns.filter(({ field, required }) => required && !this.#places.has(field));
    return missing.map(({ heading }) => toError(heading, 'required'));
  }

  /** Reads a row: the fields whose cells are not empty, and what is wrong with them. */
  read(cells: readonly string[]): { row: Partial<Row>; errors: FieldError[] } {
    const row: Partial<Record<string, unknown>> = {};
    const errors: FieldError[] = [];
    for (const { field, read, required, hint } of this.#columns) {
      const cell = cells[this.#places.get(field) ?? cells.length] ?? '';
      if (cell === '') {
        if (required) errors.push(this.error(field, 'required'));
        continue;
      }
      const value = read ? read(cell) : cell;
      if (value === invalidCell)
        errors.push(this.error(field, read === readDate ? 'date' : hint ? 'pattern' : 'choice', { hint }));
      else row[field] = value;
    }
    return this.#checked(row, errors);
  }

  /** Reads a row from an object whose properties have the columns' names and hold values as the contract has them. */
  readObject(object: Record<string, unknown>): { row: Partial<Row>; errors: FieldError[] } {
    const row: Partial<Record<string, unknown>> = {};
    const errors: FieldError[] = [];
    for (const { heading, name = heading, field, required } of this.#columns) {
      this.#titles.set(field, name);
      if (object[name] !== undefined && object[name] !== null) row[field] = object[name];
      else if (required) errors.push(this.error(field, 'required'));
    }
    return this.#checked(row, errors);
  }

  #checked(row: Partial<Record<string, unknown>>, errors: FieldError[]): { row: Partial<Row>; errors: FieldError[] } {
    errors.push(...this.#validate(row).map((error) => this.#atColumn(error)));
    return { row: row as Partial<Row>, errors };
  }

  /** Makes an error at the column of a field. */
  error(field: keyof Row, code: FieldErrorCode, values?: Record<string, unknown>): FieldError {
    const title = this.#titles.get(field as string) ?? this.#columns.find((column) => column.field === field)!.heading;
    return toError(title, code, values);
  }

  #atColumn({ pointer, code, values }: FieldError): FieldError {
    return this.error(pointer.split('/')[1] as keyof Row, code, { hint: values?.hint, limit: values?.limit });
  }
}

const normaliseHeading = (heading: string): string => normalise(heading).replaceAll(' ', '');

const toError = (heading: string, code: FieldErrorCode, values: Record<string, unknown> = {}): FieldError => ({
  pointer: heading,
  code,
  values: { ...values, label: heading },
});
