import { LRUCache } from 'lru-cache';
import {
  type Binding,
  type ConnectOptions,
  openReadConnection,
  type ReadConnection,
  type Statement,
} from './sqlite.js';

interface Reader {
  connection: ReadConnection;
  statements: LRUCache<string, Statement>;
}

/** Each connection keeps this many statements compiled. */
const keptStatements = 100;

/**
 * Keeps a few read-only connections with compiled statements for the lists that are asked for most; a query builder
 * costs about half of such a read. SQLite runs one query per connection, so each is lent to one at a time.
 */
export class Readers {
  readonly #idle: Reader[];
  readonly #all: Reader[];
  readonly #waiting: ((reader: Reader) => void)[] = [];

  private constructor(readers: Reader[]) {
    this.#all = readers;
    this.#idle = [...readers];
  }

  static async open(options: ConnectOptions, size: number): Promise<Readers> {
    const connections = await Promise.all(Array.from({ length: size }, () => openReadConnection(options)));
    return new Readers(
      connections.map((connection) => ({
        connection,
        statements: new LRUCache({ max: keptStatements, dispose: (statement) => statement.finalize() }),
      })),
    );
  }

  async rows(sql: string, bindings: readonly Binding[]): Promise<unknown[]> {
    const reader = this.#idle.pop() ?? (await new Promise<Reader>((resolve) => this.#waiting.push(resolve)));
    try {
      let statement = reader.statements.get(sql);
      if (!statement) {
        statement = await reader.connection.prepare(sql);
        reader.statements.set(sql, statement);
      }
      return await statement.all(bindings);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(reader);
      else this.#idle.push(reader);
    }
  }

  async close(): Promise<void> {
    for (const reader of this.#all) {
      reader.statements.clear();
      await reader.connection.close();
    }
  }
}
