import type { Knex } from 'knex';
import { rows as runStatement } from './rows.js';

export type Value = string | number | null;

/** A statement inserts at most as many rows as this. */
const batchSize = 5000;

/**
 * Inserts many rows. Each statement has one parameter for all of them, a JSON array, which is several times faster than
 * one for each value. PostgreSQL: `jsonb_array_elements(?)` with a cast for each column.
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
  const sql = `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?)`;
  for (let at = 0; at < rows.length; at += batchSize) {
    await runStatement(trx, sql, [...Object.values(same), JSON.stringify(rows.slice(at, at + batchSize))]);
  }
}
