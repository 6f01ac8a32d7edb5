import type { Condition, Database } from '../database/index.js';
import { decodeCursor, type Page, type PageQuery, page, splitSort } from './page.js';
import type { SortKey } from './sort-keys.js';

/** A list as SQL says what is read, from where, in which order, and how a row becomes an item. */
export interface List<R, T, S extends string = never> {
  select: string;
  /** The values of the placeholders in `select`. */
  bound?: Condition['bindings'];
  /** The statement from FROM to before WHERE, but for what `details` adds. */
  from: string;
  /**
   * What only the columns need, of the rows of the table `of`: it is joined to those of the page, which are found first.
   * A list that is sorted by one of these columns is joined as a whole.
   */
  details?: { of: string; joins: string };
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
  const { from, counted = from, toItem } = list;
  const sort: string = asked ?? '';
  const order = orderOf(list, sort);
  const after = decodeCursor(cursor, sort, order.by.length);
  const { sql, bindings } = pageStatement(list, order, filter, after, limit + 1);
  const found = await database.rows<R & { [key: `sort${number}`]: unknown }>(sql, bindings);
  // A first page that holds everything is its own total; looking for it again would cost as much as finding it.
  const isAll = after === undefined && found.length <= limit;
  const total = isAll ? found.length : await count(database, `${counted} WHERE ${filter.sql}`, filter.bindings);
  const rows = found.map((row) => ({ key: order.by.map((_, index) => take(row, `sort${index}`)), row }));
  return page(rows, limit, total, sort, ({ row }) => toItem(row));
}

interface Order {
  /** Expressions, all of them in one direction, so that one comparison finds what follows. */
  by: string[];
  descending: boolean;
  ofDetails: boolean;
}

function orderOf<R, T, S extends string>({ order, descending = false, sorts }: List<R, T, S>, sort: string): Order {
  if (!sort) return { by: order, descending, ofDetails: false };
  const { column, isDescending } = splitSort(sort);
  const { by, empty, then = order, ofDetails = false } = sorts![column as S];
  // Empty cells come last in either direction.
  const place = empty && `CASE WHEN ${empty} THEN ${isDescending ? '0 ELSE 1' : '1 ELSE 0'} END`;
  return { by: [...new Set([...(place ? [place] : []), ...by, ...then])], descending: isDescending, ofDetails };
}

/** Returns the statement that reads the rows after one, each with what sorts it as `sort0`, `sort1` … */
function pageStatement<R, T, S extends string>(
  { select, bound = [], from, details }: List<R, T, S>,
  { by, descending, ofDetails }: Order,
  filter: Condition,
  after: Condition['bindings'] | undefined,
  count: number,
): Condition {
  const directed = (each: string): string => (descending ? `${each} DESC` : each);
  const keys = by.map((each, index) => `${each} AS sort${index}`).join(', ');
  const beyond = after ? ` AND (${by.join(', ')}) ${descending ? '<' : '>'} (${by.map(() => '?').join(', ')})` : '';
  const part = `WHERE ${filter.sql}${beyond} ORDER BY ${by.map(directed).join(', ')} LIMIT ?`;
  const bindings = [...filter.bindings, ...(after ?? []), count];
  if (!details || ofDetails) {
    return {
      sql: `SELECT ${select}, ${keys} ${from} ${details?.joins ?? ''} ${part}`,
      bindings: [...bound, ...bindings],
    };
  }
  const { of, joins } = details;
  const sorts = by.map((_, index) => `page.sort${index}`);
  return {
    sql: `WITH page AS MATERIALIZED (SELECT ${of}.tenant_id, ${of}.id, ${keys} ${from} ${part})
      SELECT ${select}, ${sorts.join(', ')} ${from.replace('FROM', 'FROM page,')} ${joins}
      WHERE ${of}.tenant_id = page.tenant_id AND ${of}.id = page.id ORDER BY ${sorts.map(directed).join(', ')}`,
    bindings: [...bindings, ...bound],
  };
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
