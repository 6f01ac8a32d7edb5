import type { List, Row } from './cells.js';

/** The number of rows that one answer may hold. */
const PAGE = 200;

/**
 * Reads rows, a page at a time, until there are as many as wanted or no more.
 *
 * @param progress hears of each page after the first
 * @throws LoonpoortError
 */
export async function readRows(
  read: (page: Row) => Promise<List>,
  wanted: number,
  progress?: (list: List) => void,
): Promise<List> {
  let list = await read({ limit: Math.max(1, Math.min(wanted, PAGE)) });
  while (list.next && list.items.length < wanted) {
    const { items } = list;
    const page = await read({ limit: PAGE, cursor: list.next });
    items.push(...page.items);
    list = { ...page, items };
    progress?.(list);
  }
  return list;
}
