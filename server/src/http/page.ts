import { Problem } from '../contract/problem.js';

export interface Page<T> {
  items: T[];
  total: number;
  next: string | null;
}

/** What every list is asked with: the column that sorts it, with `-` before it where the last comes first. */
export interface PageQuery<S extends string = string> {
  limit?: number | undefined;
  cursor?: string | undefined;
  sort?: S | `-${S}` | undefined;
}

/** Parts the value of `sort` into the column and the direction. */
export const splitSort = (sort: string): { column: string; isDescending: boolean } => ({
  column: sort.replace('-', ''),
  isDescending: sort.startsWith('-'),
});

/**
 * Makes a page of rows that were asked for with one more than `limit`: the extra row tells that there is a next page.
 *
 * @param rows each with the values by which the list is sorted; the last of them must be unique
 */
export function page<R extends { key: unknown[] }, T>(
  rows: R[],
  limit: number,
  total: number,
  sort: string,
  toItem: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), total, next: more ? encodeCursor(sort, last.key) : null };
}

/**
 * Makes a page of rows that are all there, in an order that stays the same: for lists that no statement can give.
 *
 * @param words the labels of columns that are enumerations, which sort in the order of the contract
 * @throws Problem `invalid-input` when the cursor is not one of this list in this order
 */
export function pageOf<R, T extends object>(
  rows: readonly R[],
  { limit = 50, cursor, sort: asked }: PageQuery<keyof T & string>,
  toItem: (row: R) => T,
  words: Partial<Record<keyof NoInfer<T>, object>> = {},
): Page<T> {
  const sort: string = asked ?? '';
  const [after] = decodeCursor(cursor, sort, 1) ?? [0];
  const from = Number(after);
  const key = (index: number): number[] => [from + index + 1];
  const end = from + limit + 1;
  // Only items know what sorts them; without an order, only those of the page are made.
  if (!sort) {
    const numbered = rows.slice(from, end).map((row, index) => ({ row, key: key(index) }));
    return page(numbered, limit, rows.length, sort, ({ row }) => toItem(row));
  }
  const items = sortItems(rows.map(toItem), sort, words);
  const numbered = items.slice(from, end).map((item, index) => ({ item, key: key(index) }));
  return page(numbered, limit, rows.length, sort, ({ item }) => item);
}

const collator = new Intl.Collator('nl', { numeric: true });

/** Sorts by a column as people count; empty cells come last in either direction, and rows that are alike stay. */
function sortItems<T extends object>(items: T[], sort: string, words: Partial<Record<keyof T, object>>): T[] {
  const { column, isDescending } = splitSort(sort);
  const places = words[column as keyof T] && Object.keys(words[column as keyof T]!);
  const valueOf = (item: T): unknown => {
    const value = item[column as keyof T];
    return places ? places.indexOf(String(value)) : value;
  };
  const isEmpty = (value: unknown): boolean => value === null || value === '';
  const compare = (a: unknown, b: unknown): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return items.sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    return isDescending ? compare(b, a) : compare(a, b);
  });
}

const encodeCursor = (sort: string, key: unknown[]): string =>
  Buffer.from(JSON.stringify([sort, ...key])).toString('base64url');

/** Reads the values after which a page begins, of a cursor that was given in this order. */
export function decodeCursor(
  cursor: string | undefined,
  sort: string,
  length: number,
): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [order, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const fits =
      order === sort && key.length === length && key.every((each) => ['string', 'number'].includes(typeof each));
    if (fits) return key as (string | number)[];
  } catch {
    // This is not a cursor of ours.
  }
  throw new Problem('invalid-input', { errors: [{ pointer: 'cursor', code: 'invalid', values: { label: 'cursor' } }] });
}
