import { APIPromise, type Answer } from './promise.js';

/** The body of every list response. */
export interface PageBody<Item> {
  /** The items of this page. */
  items: Item[];
  /** The number of items over all pages. */
  total: number;
  /** The cursor of the following page; null on the last. */
  next: string | null;
}

type Follow<Item, More> = (cursor: string) => PagePromise<Item, More>;

/**
 * One page of a list, with what else its response says of the list (`More`), such as the totals of all rows. Iterating it
 * continues into the pages that follow.
 */
export class Page<Item, More = unknown> implements PageBody<Item>, AsyncIterable<Item> {
  /** The items of this page. */
  readonly items: Item[];
  /** The number of items over all pages. */
  readonly total: number;
  /** The cursor of the following page; null on the last. */
  readonly next: string | null;
  readonly #follow: Follow<Item, More>;

  constructor({ items, total, next, ...more }: PageBody<Item>, follow: Follow<Item, More>) {
    this.items = items;
    this.total = total;
    this.next = next;
    Object.assign(this, more);
    this.#follow = follow;
  }

  /** Tells whether there is a page after this one. */
  hasNext(): boolean {
    return this.next !== null;
  }

  /**
   * Fetches the page after this one.
   *
   * @throws {RangeError} This is the last page.
   */
  nextPage(): PagePromise<Item, More> {
    if (this.next === null) throw new RangeError('This is the last page; ask hasNext() first.');
    return this.#follow(this.next);
  }

  /** Gives this page and those that follow, each fetched when it is asked for. */
  iterPages(): AsyncGenerator<Page<Item, More> & More, void, undefined> {
    // The constructor put there what `More` promises.
    return pagesFrom(this as unknown as Page<Item, More> & More);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.iterPages()) yield* page.items;
  }
}

async function* pagesFrom<Item, More>(
  page: Page<Item, More> & More,
): AsyncGenerator<Page<Item, More> & More, void, undefined> {
  yield page;
  while (page.hasNext()) yield (page = await page.nextPage());
}

/**
 * The promise of a first page, and the list itself.
 *
 * @example
 * ```ts
 * for await (const company of client.companies.list()) console.log(company.name);
 * const first = await client.companies.list({ limit: 10 });
 * ```
 */
export class PagePromise<Item, More = unknown>
  extends APIPromise<Page<Item, More> & More>
  implements AsyncIterable<Item>
{
  constructor(answer: Promise<Answer<PageBody<Item>>>, follow: Follow<Item, More>) {
    super(
      answer.then(({ data, response }) => ({
        // The constructor puts there what else the body has.
        data: new Page(data, follow) as Page<Item, More> & More,
        response,
      })),
    );
  }

  /** Gives the pages of the list, each fetched when it is asked for. */
  async *iterPages(): AsyncGenerator<Page<Item, More> & More, void, undefined> {
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
