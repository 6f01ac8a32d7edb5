import type { Pool } from 'pg';
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
    storeClient: unnamed(pool),
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

/** Leaves out the names of statements: a pooler may give each to another connection, which does not know them. */
const unnamed = (pool: Pool) => ({
  query: ({ text, values }: { text: string; values: unknown[] }) => pool.query(text, values),
});
