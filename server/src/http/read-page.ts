import type { Condition, Database } from '../database/index.js';
import { decodeCursor, type Page, page } from './page.js';

/** A list as SQL: what is read, from where, in which order, and how a row becomes an item. */
export interface List<R, T> {
  select: string;
  /** Everything from FROM to before WHERE. */
  from: string;
  /** The tables of `from` that the filter needs, where counting can do with fewer. */
  counted?: string;
  /** Columns or expressions to sort by, together unique and never null. */
  order: string[];
  /** Their values in a row. */
  key: (row: R) => unknown[];
  item: (row: R) => T;
}

/**
 * One page of a list with the exact total. One statement straight on the driver gives both, so that they agree, and
 * objects are made once.
 *
 * @param cursor `next` of the page before
 * @throws Problem `invalid-input` when the cursor is not one of this list
 */
export async function readPage<R, T>(
  database: Database,
  { select, from, counted = from, order, key, item }: List<R, T>,
  filter: Condition,
  { limit = 50, cursor }: { limit?: number; cursor?: string },
): Promise<Page<T>> {
  const after = decodeCursor(cursor, order.length);
  const beyond = after ? ` AND (${order.join(', ')}) > (${order.map(() => '?').join(', ')})` : '';
  const count = `SELECT count(*) AS total ${counted} WHERE ${filter.sql}`;
  const rows = await database.rows<R & { total: number }>(
    `SELECT ${select}, (${count}) AS total ${from} WHERE ${filter.sql}${beyond} ORDER BY ${order.join(', ')} LIMIT ?`,
    [...filter.bindings, ...filter.bindings, ...(after ?? []), limit + 1],
  );
  let total = rows[0]?.total ?? 0;
  // Rows may have gone since the page before: an empty last page still tells the total.
  if (after && rows.length === 0) [{ total }] = (await database.rows(count, filter.bindings)) as [{ total: number }];
  return page(rows, limit, total, key, item);
}
