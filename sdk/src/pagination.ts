import { APIPromise, type Answer } from './promise.js';

/** Body of every list answer. */
export interface PageBody<Item> {
  items: Item[];
  /** Number of items over all pages. */
  total: number;
  /** Cursor of the following page; null on the last. */
  next: string | null;
}

type Follow<Item> = (cursor: string) => PagePromise<Item>;

/** One page of a list. Iterating it continues into the pages that follow. */
export class Page<Item> implements PageBody<Item>, AsyncIterable<Item> {
  readonly items: Item[];
  readonly total: number;
  readonly next: string | null;
  readonly #follow: Follow<Item>;

  constructor({ items, total, next }: PageBody<Item>, follow: Follow<Item>) {
    this.items = items;
    this.total = total;
    this.next = next;
    this.#follow = follow;
  }

  hasNext(): boolean {
    return this.next !== null;
  }

  /** @throws RangeError on the last page. */
  nextPage(): PagePromise<Item> {
    if (this.next === null) throw new RangeError('This is the last page; ask hasNext() first.');
    return this.#follow(this.next);
  }

  /** This page and those that follow, each fetched when it is asked for. */
  iterPages(): AsyncGenerator<Page<Item>, void, undefined> {
    return pagesFrom(this);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.iterPages()) yield* page.items;
  }
}

async function* pagesFrom<Item>(page: Page<Item>): AsyncGenerator<Page<Item>, void, undefined> {
  yield page;
  while (page.hasNext()) yield (page = await page.nextPage());
}

/** The promise of a first page, and the list itself: `for await (const company of client.companies.list())`. */
export class PagePromise<Item> extends APIPromise<Page<Item>> implements AsyncIterable<Item> {
  constructor(answer: Promise<Answer<PageBody<Item>>>, follow: Follow<Item>) {
    super(answer.then(({ data, response }) => ({ data: new Page(data, follow), response })));
  }

  async *iterPages(): AsyncGenerator<Page<Item>, void, undefined> {
    yield* pagesFrom(await this);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }

  /** Collects at most `limit` items, so that a long list cannot fill the memory by accident. */
  async toArray({ limit }: { limit: number }): Promise<Item[]> {
    const items: Item[] = [];
    if (limit < 1) return items;
    for await (const item of this) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
}
