/**
 * The SQL that SQLite and PostgreSQL do not share, as small functions that give a piece of a statement. Code outside
 * `database/` writes none of it by hand. A piece is SQLite's: `postgres/translate.ts` puts in its place what the comment
 * names.
 */
import type { Knex } from 'knex';
import type { Condition } from './conditions.js';
import { rows } from './rows.js';
import { isPostgres } from './run-statement.js';

/**
 * Gives an expression: a JSON object (text) with these members, each name with the SQL of its value.
 * PostgreSQL: `json_build_object`.
 */
export function jsonObject(members: Record<string, string>): string {
  const pairs = Object.entries(members).map(([name, value]) => `'${name}', ${value}`);
  return `json_object(${pairs.join(', ')})`;
}

/**
 * Gives an aggregate: a JSON array (text) with the value of the expression in each row, `[]` where there are none.
 * The order is that of the rows: sort them in a sub-select. PostgreSQL: `coalesce(json_agg(…), '[]')`.
 */
export function jsonArray(value: string): string {
  return `json_group_array(${value})`;
}

/** Gives an expression: a value as JSON of a text. PostgreSQL: `to_json(…)::text`. */
export const jsonText = (value: string): string => `json_quote(CAST(${value} AS TEXT))`;

/** Gives an aggregate: a JSON array (text) with one object for each row. See `jsonArray` and `jsonObject`. */
export function jsonObjects(members: Record<string, string>): string {
  return jsonArray(jsonObject(members));
}

/**
 * Gives a condition: the column is one of the values, of which there may be any number. All of them are one parameter,
 * so the statement stays the same. For a few known values `oneOf` is quicker. PostgreSQL: `column = ANY (?)`.
 */
export function anyOf(column: string, values: readonly (string | number)[]): Condition {
  const value = typeof values[0] === 'number' ? 'CAST(value AS BIGINT)' : 'value';
  return { sql: `${column} IN (SELECT ${value} FROM json_each(?))`, bindings: [JSON.stringify(values)] };
}

/**
 * Gives an expression for the whole number that a text column holds, or begins with; 0 where it begins with none.
 * PostgreSQL: `coalesce(substring(column FROM '^[0-9]+')::bigint, 0)`.
 */
export const numberIn = (column: string): string => `CAST(${column} AS INTEGER)`;

/** Gives an expression for the greatest of two values or more, of which none is null. PostgreSQL: `greatest`. */
export const greatest = (...values: readonly [string, string, ...string[]]): string => `max(${values.join(', ')})`;

/**
 * Gives an expression for a text without regard to capitals, by which names sort; letters with an accent keep it.
 * PostgreSQL: `lower(column COLLATE "C")`, which knows the letters A to Z only, as SQLite does.
 */
export const foldedText = (column: string): string => `lower(${column})`;

/**
 * Gives a table for FROM or JOIN: one parameter, a JSON array with an array for each row (`JSON.stringify(rows)`),
 * read as rows with these columns. PostgreSQL: `json_array_elements(?)`.
 */
export function boundRows(alias: string, columns: Record<string, 'BIGINT' | 'TEXT'>): string {
  const cells = Object.entries(columns).map(
    ([column, type], index) => `CAST(value ->> ${index} AS ${type}) AS ${column}`,
  );
  return `(SELECT ${cells.join(', ')} FROM json_each(?)) AS ${alias}`;
}

/**
 * Gives a condition with one placeholder: the text of the column has the bound text in it, letter for letter.
 * PostgreSQL: `strpos(column, ?) > 0`.
 */
export function contains(column: string): string {
  return `instr(${column}, ?) > 0`;
}

/** Gives a condition: the column holds a text, bound as `?`, before the first of a sign; anywhere where it has none. PostgreSQL: `strpos`. */
export function containsBefore(column: string, sign: string): string {
  return `instr(${column}, ?) BETWEEN 1 AND instr(${column} || '${sign}', '${sign}')`;
}

/**
 * Gives an aggregate: the texts of all rows, one on each line, in the order of the rows; null where there are none.
 * PostgreSQL: `string_agg(…, chr(10))`.
 */
export function joinedLines(text: string): string {
  return `group_concat(${text}, char(10))`;
}

/**
 * Gives an expression: the moment (ISO 8601, UTC, milliseconds) that lies a number of days after another.
 * PostgreSQL: `to_char(moment::timestamptz + make_interval(days => days), …)`.
 */
export function daysLater(moment: string, days: string): string {
  return `strftime('%Y-%m-%dT%H:%M:%fZ', ${moment}, ${days} || ' days')`;
}

/**
 * Adds one to a counter, which begins at 1, and returns it. Two transactions never get the same number, and the
 * numbers of those that were committed have no gaps. PostgreSQL has the same statement.
 *
 * @param key the columns that say which counter it is, as the database names them
 */
export async function nextNumber(
  trx: Knex,
  table: string,
  key: Record<string, string>,
  column: string,
): Promise<number> {
  const names = Object.keys(key);
  const [row] = await rows<{ number: number }>(
    trx,
    `INSERT INTO ${table} (${names.join(', ')}, ${column}) VALUES (${names.map(() => '?').join(', ')}, 1)
     ON CONFLICT (${names.join(', ')}) DO UPDATE SET ${column} = ${table}.${column} + 1
     RETURNING ${column} AS number`,
    Object.values(key),
  );
  return row!.number;
}

/**
 * Makes a table that only this transaction's connection sees, for more rows than fit in memory; `dropScratchTable`
 * ends it. PostgreSQL: `CREATE TEMP TABLE … ON COMMIT DROP`.
 *
 * @param columns each with its type and constraints, in SQL
 */
export async function createScratchTable(
  trx: Knex.Transaction,
  name: string,
  columns: Record<string, string>,
  primaryKey: readonly string[],
): Promise<void> {
  const definitions = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const sql = `CREATE TEMP TABLE ${name} (${definitions.join(', ')}, PRIMARY KEY (${primaryKey.join(', ')}))`;
  await rows(trx, isPostgres(trx) ? `${sql.replaceAll('INTEGER', 'bigint')} ON COMMIT DROP` : `${sql} WITHOUT ROWID`);
}

/** Ends a table that `createScratchTable` made. */
export async function dropScratchTable(trx: Knex.Transaction, name: string): Promise<void> {
  await rows(trx, `DROP TABLE ${isPostgres(trx) ? 'pg_temp' : 'temp'}.${name}`);
}

/**
 * Lets a transaction write rows before those that they refer to: all must be there at its end. PostgreSQL:
 * `SET CONSTRAINTS ALL DEFERRED`, of constraints that are deferrable.
 */
export async function deferReferences(trx: Knex.Transaction): Promise<void> {
  await rows(trx, isPostgres(trx) ? 'SET CONSTRAINTS ALL DEFERRED' : 'PRAGMA defer_foreign_keys = ON');
}
