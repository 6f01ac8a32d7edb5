import type { FieldError, FieldErrorCode } from '../contract/problem.js';
import { bodyValidator, type Validate } from '../contract/validator.js';
import { normalise } from '../database/index.js';
import { CellFault, invalidCell } from './cell-fault.js';
import { type Column, readDate } from './columns.js';

/** What a row of a file says. */
export interface RowContent<Row> {
  row: Partial<Row>;
  errors: FieldError[];
  /** Returns what stands in the column of an error. */
  cellAt: (title: string) => string | undefined;
  /** Returns the cells that every line has: they say what it is about. */
  name: () => string;
}

/** Reads the rows of a file with these columns. Columns that it does not know are none of its business. */
export class RowReader<Row> {
  readonly #columns: Column<Row>[];
  readonly #validate: Validate;
  /** The place of each field in a line; `#titles` has how errors name it. */
  #places = new Map<string, number>();
  readonly #titles = new Map<string, string>();
  #width = Infinity;

  constructor(columns: Column<Row>[]) {
    this.#columns = columns;
    this.#validate = bodyValidator({
      type: 'object',
      properties: Object.fromEntries(columns.map(({ field, schema }) => [field, schema])),
    });
  }

  /** Finds the columns by their headings: case, spaces and the asterisk of required ones do not matter. */
  readHeadings(headings: readonly string[]): FieldError[] {
    const given = headings.map(normaliseHeading);
    const errors: FieldError[] = [];
    this.#places = new Map();
    this.#width = headings.length;
    for (const { heading, name = heading, field } of this.#columns) {
      const own = [heading, name].find((each) => given.includes(normaliseHeading(each)));
      if (own === undefined) continue;
      const [first, second] = [given.indexOf(normaliseHeading(own)), given.lastIndexOf(normaliseHeading(own))];
      this.#places.set(field, first);
      this.#titles.set(field, own);
      if (first < second) errors.push(toError(own, 'columnTwice', { first: first + 1, second: second + 1 }));
    }
    const missing = this.#columns.filter(({ field, required }) => required && !this.#places.has(field));
    if (missing.length === 0) return errors;
    const columns = missing.map(({ heading }) => heading).join(', ');
    return [{ pointer: '', code: 'columnsMissing', values: { columns, found: listed(headings) } }];
  }

  /** Reads a row: the fields whose cells are not empty, and what is wrong with them. */
  read(cells: readonly string[]): RowContent<Row> {
    const row: Partial<Record<string, unknown>> = {};
    const errors: FieldError[] = [];
    const beyond = cells.slice(this.#width).find((cell) => cell !== '');
    if (beyond !== undefined) errors.push({ pointer: '', code: 'cellsBeyond', values: { found: beyond.slice(0, 60) } });
    for (const { field, read, required, hint, allowed } of this.#columns) {
      const cell = cells[this.#places.get(field) ?? cells.length] ?? '';
      if (cell === '') {
        if (required) errors.push(this.error(field, 'cellEmpty'));
        continue;
      }
      const value = read ? read(cell) : cell;
      if (value instanceof CellFault) errors.push(this.error(field, value.code, value.values));
      else if (value === invalidCell) {
        const code = read === readDate ? 'date' : allowed ? 'wordUnknown' : 'pattern';
        errors.push(this.error(field, code, { hint, allowed }));
      } else row[field] = value;
    }
    return this.#checked(row, errors, (field) => cells[this.#places.get(field) ?? cells.length]);
  }

  /** Reads a row from an object whose properties have the columns' names and hold values as the contract has them. */
  readObject(object: Record<string, unknown>): RowContent<Row> {
    const row: Partial<Record<string, unknown>> = {};
    const errors: FieldError[] = [];
    for (const { heading, name = heading, field, required } of this.#columns) {
      this.#titles.set(field, name);
      if (object[name] !== undefined && object[name] !== null) row[field] = object[name];
      else if (required) errors.push(this.error(field, 'cellEmpty'));
    }
    return this.#checked(row, errors, (field) => toText(row[field]));
  }

  #checked(
    row: Partial<Record<string, unknown>>,
    errors: FieldError[],
    cellOf: (field: string) => string | undefined,
  ): RowContent<Row> {
    errors.push(...this.#validate(row).map((error) => this.#atColumn(error)));
    const required = this.#columns.filter((column) => column.required);
    return {
      row: row as Partial<Row>,
      errors,
      cellAt: (title) => cellOf(this.#fieldOf(title)),
      name: () => required.map(({ field }) => cellOf(field)).join(' · '),
    };
  }

  #fieldOf(title: string): string {
    return [...this.#titles].find(([, each]) => each === title)?.[0] ?? '';
  }

  /** Makes an error at the column of a field. */
  error(field: keyof Row, code: FieldErrorCode, values?: Record<string, unknown>): FieldError {
    return toError(this.titleOf(field), code, values);
  }

  /** Returns what the column of a field is called. */
  titleOf(field: keyof Row): string {
    return this.#titles.get(field as string) ?? this.#columns.find((column) => column.field === field)!.heading;
  }

  #atColumn({ pointer, code, values }: FieldError): FieldError {
    const field = pointer.split('/')[1] as keyof Row;
    const { allowed } = this.#columns.find((column) => column.field === field)!;
    if (code === 'choice' && allowed) return this.error(field, 'wordUnknown', { allowed });
    return this.error(field, code, { hint: values?.hint, limit: values?.limit });
  }
}

/** Lists what stands on the line of the headings, as far as a message has room for it. */
function listed(headings: readonly string[]): unknown {
  const names = headings.filter((heading) => heading !== '').join(', ');
  if (names === '') return { nl: 'niets', en: 'nothing' };
  return names.length > 300 ? `${names.slice(0, 300)}…` : names;
}

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' || value === undefined ? value : JSON.stringify(value);

const normaliseHeading = (heading: string): string => normalise(heading).replaceAll(' ', '');

const toError = (heading: string, code: FieldErrorCode, values: Record<string, unknown> = {}): FieldError => ({
  pointer: heading,
  code,
  values: { ...values, label: heading },
});
