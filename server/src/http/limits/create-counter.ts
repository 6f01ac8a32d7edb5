import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, QueryResult } from 'pg';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';

/**
 * Makes what counts for one limit: in the table of the migration `0053-libraries` where there is a pool, and in memory while
 * that cannot be reached.
 */
export function createCounter(
  { name, points, windowSeconds: duration }: { name: string; points: number; windowSeconds: number },
  pool: Pool | undefined,
): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ points, duration });
  if (!pool) return memory;
  return new RateLimiterPostgres({
    storeClient: countsOn(pool),
    storeType: 'pool',
    schemaName: 'limits',
    tableName: 'counts',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration,
    insuranceLimiter: memory,
  });
}

/** A call waits no longer than this for its count. */
const patienceMs = 2000;
/** Counts that could not be reached are left alone for so long, in which no call waits for them. */
const restMs = 5000;

/** When the counts of a pool were last away. */
const awaySince = new WeakMap<Pool, number>();

/** Leaves out the names of statements: a pooler may give each to another connection, which does not know them. */
const countsOn = (pool: Pool) => ({
  async query({ text, values }: { text: string; values: unknown[] }): Promise<QueryResult> {
    if (Date.now() - (awaySince.get(pool) ?? 0) < restMs) throw new Error('The counts are away');
    const late = new AbortController();
    try {
      return await Promise.race([pool.query(text, values), wait(patienceMs, undefined, late).then(tooLate)]);
    } catch (error) {
      awaySince.set(pool, Date.now());
      throw error;
    } finally {
      late.abort();
    }
  },
});

const tooLate = (): never => {
  throw new Error('The counts do not answer in time');
};
