import { type Condition, type Database, rows } from '../database/index.js';

export interface Claim {
  /** Selects the rows of the table that are due. */
  due: Condition;
  /** Columns, most urgent first. */
  order: string;
  /** Assignments that make the row due no more until the lease ends. */
  lease: Condition;
  /** Columns of the row to return, each with its name. */
  returning: string;
}

/**
 * Takes the row that is due first, for as long as its lease lasts: whoever dies meanwhile gives it back. One statement
 * both finds and takes, so that no two processes get the same row.
 */
export async function claimFirst<Row>(
  database: Database,
  table: string,
  { due, order, lease, returning }: Claim,
): Promise<Row | undefined> {
  // Most looks find nothing: they must not take the write lock.
  const found = await database.rows(`SELECT 1 FROM ${table} WHERE ${due.sql} LIMIT 1`, due.bindings);
  if (found.length === 0) return undefined;
  const [row] = await database.transaction((trx) =>
    rows<Row>(
      trx,
      `UPDATE ${table} SET ${lease.sql} WHERE (tenant_id, id) IN
         (SELECT tenant_id, id FROM ${table} WHERE ${due.sql} ORDER BY ${order} LIMIT 1) RETURNING ${returning}`,
      [...lease.bindings, ...due.bindings],
    ),
  );
  return row;
}
