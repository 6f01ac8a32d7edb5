import type { Condition, Database } from '../database/index.js';
import { decodeCursor, type Page, page } from './page.js';

/** A list as SQL says what is read, from where, in which order, and how a row becomes an item. */
export interface List<R, T> {
  select: string;
  /** The statement from FROM to before WHERE. */
  from: string;
  /** The tables that the filter needs, in the form of `from`, where counting can do with fewer. */
  counted?: string;
  /** These columns or expressions sort the list; together they are unique and never null. */
  order: string[];
  /** True where the last comes first. */
  descending?: boolean;
  /** Returns the values of `order` in a row. */
  key: (row: R) => unknown[];
  toItem: (row: R) => T;
}

/**
 * Reads one page of a list with the exact total, straight on the driver: objects are made once.
 *
 * @param cursor `next` of the page before
 * @throws Problem `invalid-input` when the cursor is not one of this list
 */
export async function readPage<R, T>(
  database: Database,
  { select, from, counted = from, order, descending = false, key, toItem }: List<R, T>,
  filter: Condition,
  { limit = 50, cursor }: { limit?: number; cursor?: string },
): Promise<Page<T>> {
  const after = decodeCursor(cursor, order.length);
  const beyond = after
    ? ` AND (${order.join(', ')}) ${descending ? '<' : '>'} (${order.map(() => '?').join(', ')})`
    : '';
  const rows = await database.rows<R>(
    `SELECT ${select} ${from} WHERE ${filter.sql}${beyond} ORDER BY ${order.map((each) => (descending ? `${each} DESC` : each)).join(', ')} LIMIT ?`,
    [...filter.bindings, ...(after ?? []), limit + 1],
  );
  // A first page that holds everything is its own total; looking for it again would cost as much as finding it.
  const isAll = after === undefined && rows.length <= limit;
  const total = isAll ? rows.length : await count(database, `${counted} WHERE ${filter.sql}`, filter.bindings);
  return page(rows, limit, total, key, toItem);
}

async function count(database: Database, sql: string, bindings: Condition['bindings']): Promise<number> {
  const [row] = await database.rows<{ total: number }>(`SELECT count(*) AS total ${sql}`, bindings);
  return row!.total;
}
