import type { List, Row } from './cells.js';

/** The number of rows that one answer may hold. */
const PAGE = 200;

/** Reads rows, a page at a time, until there are as many as wanted or no more. @throws LoonpoortError */
export async function readRows(read: (page: Row) => Promise<List>, wanted: number): Promise<List> {
  let list = await read({ limit: Math.max(1, Math.min(wanted, PAGE)) });
  while (list.next && list.items.length < wanted) {
    const { items } = list;
    const page = await read({ limit: PAGE, cursor: list.next });
    list = { ...page, items: [...items, ...page.items] };
  }
  return list;
}
