import type { Knex } from 'knex';
import { rows as runStatement } from './rows.js';
import { isPostgres } from './run-statement.js';

export type Value = string | number | null;

/** A statement inserts at most as many rows as this. */
const batchSize = 5000;

/**
 * Inserts many rows. Each statement has one parameter for all of them, a JSON array, which is several times faster than
 * one for each value. PostgreSQL reads it by the types of the table's columns.
 *
 * @param same columns that have one value in all rows, as the database names them
 * @param columns the others; each row has their values in this order
 */
export async function insertRows(
  trx: Knex.Transaction,
  table: string,
  same: Record<string, Value>,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const names = [...Object.keys(same), ...columns];
  const values = [...Object.keys(same).map(() => '?'), ...columns.map((_, index) => `value ->> ${index}`)];
  const byName = isPostgres(trx);
  const sql = byName
    ? `INSERT INTO ${table} (${names.join(', ')}) SELECT ${[...Object.keys(same).map(() => '?'), ...columns].join(', ')}
       FROM json_populate_recordset(NULL::${table}, ?)`
    : `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?)`;
  for (let at = 0; at < rows.length; at += batchSize) {
    const part = rows.slice(at, at + batchSize);
    await runStatement(trx, sql, [...Object.values(same), JSON.stringify(byName ? part.map(named) : part)]);
  }

  function named(row: readonly Value[]): Record<string, Value | undefined> {
    return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
  }
}
