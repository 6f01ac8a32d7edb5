import { anyOf } from './dialect.js';
import { acrossTenants } from './tenant-scope.js';
import { trigrams } from './search-text.js';

const sampled = 2_000;
/** A sample is taken anew after five minutes. */
const lifetimeMs = 5 * 60_000;

/** Only this much of the database is needed. */
interface Source {
  readonly engine: { name: string };
  rows<T>(sql: string, bindings?: readonly (string | number)[]): Promise<T[]>;
}

/**
 * Counts how many companies of an even sample have which trigram in their search text: the planner of a search knows
 * the data by these counts, as it would by `ANALYZE`. An old sample costs time, never a result.
 */
export class TrigramCounts {
  readonly #database: Source;
  #sample: Promise<ReadonlyMap<string, number>> | undefined;
  #staleAt = 0;

  constructor(database: Source) {
    this.#database = database;
  }

  /**
   * Returns the counts by trigram; one that is absent is rare. A failed sample fails this search and is not kept.
   * PostgreSQL knows by itself which of the words to look for, and needs none.
   */
  async current(): Promise<ReadonlyMap<string, number> | undefined> {
    if (this.#database.engine.name === 'postgres') return undefined;
    const now = performance.now();
    if (!this.#sample || now > this.#staleAt) {
      this.#staleAt = now + lifetimeMs;
      this.#sample = acrossTenants(() => this.#take()).catch((error: unknown) => {
        this.#sample = undefined;
        throw error;
      });
    }
    return await this.#sample;
  }

  async #take(): Promise<ReadonlyMap<string, number>> {
    const [last] = await this.#database.rows<{ key: number | null }>('SELECT max(search_key) AS key FROM companies');
    const step = Math.max(1, (last?.key ?? 0) / sampled);
    const keys = Array.from({ length: sampled }, (_, index) => Math.ceil((index + 1) * step));
    const { sql, bindings } = anyOf('search_key', keys);
    const rows = await this.#database.rows<{ text: string }>(
      `SELECT search_text AS text FROM companies WHERE ${sql}`,
      bindings,
    );
    const counts = new Map<string, number>();
    for (const { text } of rows) {
      for (const gram of trigrams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
  }
}
