import type { Condition, Database } from '../database/index.js';
import { decodeCursor, type Page, type PageQuery, page, splitSort } from './page.js';
import type { SortKey } from './sort-keys.js';

/** A list as SQL says what is read, from where, in which order, and how a row becomes an item. */
export interface List<R, T, S extends string = never> {
  select: string;
  /** The values of the placeholders in `select`. */
  bound?: Condition['bindings'];
  /** The statement from FROM to before WHERE. */
  from: string;
  /** The tables that the filter needs, in the form of `from`, where counting can do with fewer. */
  counted?: string;
  /** These columns or expressions sort the list; together they are unique and never null. */
  order: string[];
  /** True where the last comes first. */
  descending?: boolean;
  /** How each column sorts the list that it may be sorted by; rows that are alike stand in `order`. */
  sorts?: Record<S, SortKey>;
  toItem: (row: R) => T;
}

/**
 * Reads one page of a list with the exact total, straight on the driver: objects are made once.
 *
 * @param query its `cursor` is `next` of the page before, in the same order
 * @throws Problem `invalid-input` when the cursor is not one of this list in this order
 */
export async function readPage<R, T, S extends string = never>(
  database: Database,
  list: List<R, T, S>,
  filter: Condition,
  { limit = 50, cursor, sort: asked }: PageQuery<S>,
): Promise<Page<T>> {
  const { select, bound = [], from, counted = from, toItem } = list;
  const sort: string = asked ?? '';
  const { order, descending } = orderOf(list, sort);
  const after = decodeCursor(cursor, sort, order.length);
  const beyond = after
    ? ` AND (${order.join(', ')}) ${descending ? '<' : '>'} (${order.map(() => '?').join(', ')})`
    : '';
  const found = await database.rows<R & { [key: `sort${number}`]: unknown }>(
    `SELECT ${select}, ${order.map((each, index) => `${each} AS sort${index}`).join(', ')} ${from}
     WHERE ${filter.sql}${beyond} ORDER BY ${order.map((each) => (descending ? `${each} DESC` : each)).join(', ')} LIMIT ?`,
    [...bound, ...filter.bindings, ...(after ?? []), limit + 1],
  );
  // A first page that holds everything is its own total; looking for it again would cost as much as finding it.
  const isAll = after === undefined && found.length <= limit;
  const total = isAll ? found.length : await count(database, `${counted} WHERE ${filter.sql}`, filter.bindings);
  const rows = found.map((row) => ({ key: order.map((_, index) => take(row, `sort${index}`)), row }));
  return page(rows, limit, total, sort, ({ row }) => toItem(row));
}

/** Returns the expressions that sort a list, all of them in one direction, so that one comparison finds what follows. */
function orderOf<R, T, S extends string>(
  { order, descending = false, sorts }: List<R, T, S>,
  sort: string,
): { order: string[]; descending: boolean } {
  if (!sort) return { order, descending };
  const { column, isDescending } = splitSort(sort);
  const { by, empty, then = order } = sorts![column as S];
  // Empty cells come last in either direction.
  const place = empty && `CASE WHEN ${empty} THEN ${isDescending ? '0 ELSE 1' : '1 ELSE 0'} END`;
  return { order: [...new Set([...(place ? [place] : []), ...by, ...then])], descending: isDescending };
}

/** Takes a value out of a row that the item does not have. */
function take(row: { [key: `sort${number}`]: unknown }, name: `sort${number}`): unknown {
  const value = row[name];
  delete row[name];
  return value;
}

async function count(database: Database, sql: string, bindings: Condition['bindings']): Promise<number> {
  const [row] = await database.rows<{ total: number }>(`SELECT count(*) AS total ${sql}`, bindings);
  return row!.total;
}
