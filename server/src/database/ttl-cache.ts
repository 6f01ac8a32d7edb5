import { LRUCache } from 'lru-cache';
import type { Database } from './database.js';

const keptAtMost = 10_000;

/** Keeps what was read a moment ago, by key: who calls is asked at every call, and changes seldom. */
export class TtlCache<T extends object> {
  readonly #caches = new WeakMap<Database, LRUCache<string, { readAt: number; value: T }>>();

  /**
   * @param maxAgeMs milliseconds that a value may be old: the time in which a change takes effect in other processes
   */
  constructor(readonly maxAgeMs: number) {}

  /**
   * Returns the value of a key, read where it is not known or old. What is not there is asked for every time.
   *
   * @param allows nobody is refused by what was read a moment ago: it is read anew, as another process may have allowed more
   */
  async get(
    database: Database,
    key: string,
    now: Date,
    read: () => Promise<T | undefined>,
    allows: (value: T) => boolean,
  ): Promise<T | undefined> {
    let cache = this.#caches.get(database);
    if (!cache) this.#caches.set(database, (cache = new LRUCache({ max: keptAtMost })));
    const known = cache.get(key);
    const readAt = now.getTime();
    if (known && Math.abs(readAt - known.readAt) < this.maxAgeMs && allows(known.value)) return known.value;
    const value = await read();
    if (value) cache.set(key, { readAt, value });
    return value;
  }

  /** Makes changes count at once in this process. Reads that are under way fill the cache that is gone. */
  clear(database: Database): void {
    this.#caches.delete(database);
  }
}
