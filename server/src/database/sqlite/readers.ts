import type { Binding } from '../engine.js';
import { type ConnectOptions, openReadConnection, type ReadConnection } from './driver.js';

/**
 * Keeps a few read-only connections for the lists that are asked for most; a query builder costs about half of such a read.
 * SQLite runs one query per connection, so each is lent to one at a time.
 */
export class Readers {
  readonly #idle: ReadConnection[];
  readonly #all: readonly ReadConnection[];
  readonly #waiting: ((reader: ReadConnection) => void)[] = [];

  private constructor(readers: readonly ReadConnection[]) {
    this.#all = readers;
    this.#idle = [...readers];
  }

  static async open(options: ConnectOptions, size: number): Promise<Readers> {
    return new Readers(await Promise.all(Array.from({ length: size }, () => openReadConnection(options))));
  }

  async rows(sql: string, bindings: readonly Binding[]): Promise<unknown[]> {
    const reader = this.#idle.pop() ?? (await new Promise<ReadConnection>((resolve) => this.#waiting.push(resolve)));
    try {
      return await reader.rows(sql, bindings);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(reader);
      else this.#idle.push(reader);
    }
  }

  async close(): Promise<void> {
    for (const reader of this.#all) await reader.close();
  }
}
