import { Problem } from '../contract/problem.js';

export interface Page<T> {
  items: T[];
  total: number;
  next: string | null;
}

/**
 * Makes a page of rows that were asked for with one more than `limit`: the extra row tells that there is a next page.
 *
 * @param key the values by which the list is sorted, of a row; the last must be unique
 */
export function page<R, T>(
  rows: R[],
  limit: number,
  total: number,
  key: (row: R) => unknown[],
  toItem: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), total, next: more ? encodeCursor(key(last)) : null };
}

/**
 * Makes a page of rows that are all there, in an order that stays the same: for lists that no statement can give.
 *
 * @throws Problem `invalid-input` when the cursor is not one of this list
 */
export function pageOf<R, T>(
  rows: readonly R[],
  { limit = 50, cursor }: { limit?: number | undefined; cursor?: string | undefined },
  toItem: (row: R) => T,
): Page<T> {
  const [after] = decodeCursor(cursor, 1) ?? [0];
  const from = Number(after);
  const numbered = rows.slice(from, from + limit + 1).map((row, index) => ({ row, end: from + index + 1 }));
  return page(
    numbered,
    limit,
    rows.length,
    ({ end }) => [end],
    ({ row }) => toItem(row),
  );
}

const encodeCursor = (key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads the sort values after which a page begins. */
export function decodeCursor(cursor: string | undefined, length: number): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const fits =
      Array.isArray(key) && key.length === length && key.every((each) => ['string', 'number'].includes(typeof each));
    if (fits) return key as (string | number)[];
  } catch {
    // This is not a cursor of ours.
  }
  throw new Problem('invalid-input', { errors: [{ pointer: 'cursor', code: 'invalid', values: { label: 'cursor' } }] });
}
