import type { Database } from './database.js';
import { trigrams } from './search-text.js';

const sampled = 2_000;
/** Milliseconds after which a sample is taken anew. */
const lifetime = 5 * 60_000;

/**
 * How many companies of an even sample have which trigram in their search text: what the planner of a search knows of
 * the data, as `ANALYZE` would tell it. An old sample costs time, never a result.
 */
export class TrigramCounts {
  readonly #database: Database;
  #sample: Promise<ReadonlyMap<string, number>> | undefined;
  #staleAt = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** By trigram; one that is absent is rare. A failed sample fails this search and is not kept. */
  current(): Promise<ReadonlyMap<string, number>> {
    const now = performance.now();
    if (!this.#sample || now > this.#staleAt) {
      this.#staleAt = now + lifetime;
      this.#sample = this.#take().catch((error: unknown) => {
        this.#sample = undefined;
        throw error;
      });
    }
    return this.#sample;
  }

  async #take(): Promise<ReadonlyMap<string, number>> {
    const [last] = await this.#database.rows<{ key: number | null }>('SELECT max(search_key) AS key FROM companies');
    const step = Math.max(1, (last?.key ?? 0) / sampled);
    const keys = Array.from({ length: sampled }, (_, index) => Math.ceil((index + 1) * step));
    const rows = await this.#database.rows<{ text: string }>(
      'SELECT search_text AS text FROM companies WHERE search_key IN (SELECT value FROM json_each(?))',
      [JSON.stringify(keys)],
    );
    const counts = new Map<string, number>();
    for (const { text } of rows) {
      for (const gram of trigrams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
  }
}
