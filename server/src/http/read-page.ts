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
  /** True where finding rows costs so much that all are found once, for the page and for the total. */
  findsAll?: boolean;
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
 * Reads one page of a list with the exact total in one statement, straight on the driver: objects are made once.
 *
 * @param query its `cursor` is `next` of the page before, in the same order
 * @throws Problem `invalid-input` when the cursor is not one of this list in this order
 */
export async function readPage<R, T, S extends string = never>(
  database: Database,
  list: List<R, T, S>,
  filter: Condition,
  query: PageQuery<S>,
): Promise<Page<T>> {
  return (await readPageWithSums(database, list, filter, query, {})).page;
}

type Read<R> = R & { [key: `sort${number}`]: unknown; [key: `total${number}`]: number };

/** Reads one page of a list that `findsAll`, and what all its rows come to. @param sums aggregates over its columns, by name */
export async function readPageWithSums<R, T, S extends string, N extends string>(
  database: Database,
  list: List<R, T, S>,
  filter: Condition,
  { limit = 50, cursor, sort: asked }: PageQuery<S>,
  sums: Record<N, string>,
): Promise<{ page: Page<T>; sums: Record<N, number> }> {
  const sort: string = asked ?? '';
  const order = orderOf(list, sort);
  const after = decodeCursor(cursor, sort, order.by.length);
  const names = Object.keys(sums) as N[];
  const aggregates = ['count(*)', ...Object.values<string>(sums)];
  const { sql, bindings } = pageStatement(list, order, filter, { after, count: limit + 1, aggregates });
  const found = await database.rows<Read<R>>(sql, bindings);
  // The totals come also where no row does, with nothing beside them.
  const [total, ...summed] = aggregates.map((_, index) => found[0]![`total${index}`]!);
  const rows = found
    .filter(({ sort0 }) => sort0 !== null)
    .map((row) => {
      aggregates.forEach((_, index) => delete row[`total${index}`]);
      return { key: order.by.map((_, index) => take(row, `sort${index}`)), row };
    });
  return {
    page: page(rows, limit, total!, sort, ({ row }) => list.toItem(row)),
    sums: Object.fromEntries(names.map((name, index) => [name, summed[index]])) as Record<N, number>,
  };
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

interface Wanted {
  /** The values that sort the row after which the page begins. */
  after: Condition['bindings'] | undefined;
  count: number;
  /** Of all rows, not of the page alone. */
  aggregates: readonly string[];
}

/**
 * Returns the statement that reads the rows after one, each with what sorts it as `sort0` …, and `total0` … of all rows. The
 * rows of the page come before what is joined to them (`CROSS JOIN`), also where the database guesses that there are many.
 */
function pageStatement<R, T, S extends string>(
  { select, bound = [], from, details, findsAll, counted = from }: List<R, T, S>,
  { by, descending, ofDetails }: Order,
  filter: Condition,
  { after, count, aggregates }: Wanted,
): Condition {
  const of = ofDetails ? undefined : details?.of;
  const keys = by.map((each, index) => `${each} AS sort${index}`);
  const found = `SELECT ${[of ? `${of}.tenant_id, ${of}.id` : select, ...keys].join(', ')}
    ${of ? from : `${from} ${details?.joins ?? ''}`} WHERE ${filter.sql}`;
  const placesIn = (table: string): string[] => by.map((_, index) => `${table}.sort${index}`);
  const inOrder = (columns: string[]): string =>
    `ORDER BY ${columns.map((each) => (descending ? `${each} DESC` : each)).join(', ')}`;
  const beyond = (columns: string[]): string =>
    after ? `(${columns.join(', ')}) ${descending ? '<' : '>'} (${columns.map(() => '?').join(', ')})` : '1 = 1';
  const part = (columns: string[]): string => `AND ${beyond(columns)} ${inOrder(columns)} LIMIT ?`;
  const totals = aggregates.map((each, index) => `${each} AS total${index}`).join(', ');
  const total = `SELECT ${totals} ${counted} WHERE ${filter.sql}`;
  const ofPage = '(SELECT count(*) FROM page)';
  const parts = findsAll
    ? `found AS MATERIALIZED (${found}),
       page AS MATERIALIZED (SELECT * FROM found WHERE 1 = 1 ${part(placesIn('found'))}),
       whole AS MATERIALIZED (SELECT ${totals} FROM found)`
    : // A first page that holds everything is its own total; looking for it again would cost as much as finding it.
      `page AS MATERIALIZED (${found} ${part(by)}),
       whole AS MATERIALIZED (${after ? total : `SELECT CASE WHEN ${ofPage} < ${count} THEN ${ofPage} ELSE (${total}) END AS total0`})`;
  const shown = of
    ? `SELECT ${[select, ...placesIn('page')].join(', ')} ${from.replace('FROM', 'FROM page CROSS JOIN')} ${details!.joins}
       WHERE ${of}.tenant_id = page.tenant_id AND ${of}.id = page.id`
    : 'SELECT * FROM page';
  return {
    sql: `WITH ${parts}, shown AS (${shown})
      SELECT shown.*, whole.* FROM whole LEFT JOIN shown ON 1 = 1 ${inOrder(placesIn('shown'))}`,
    bindings: [
      ...(of ? [] : bound),
      ...filter.bindings,
      ...(after ?? []),
      count,
      ...(findsAll ? [] : filter.bindings),
      ...(of ? bound : []),
    ],
  };
}

/** Takes a value out of a row that the item does not have. */
function take(row: { [key: `sort${number}`]: unknown }, name: `sort${number}`): unknown {
  const value = row[name];
  delete row[name];
  return value;
}
