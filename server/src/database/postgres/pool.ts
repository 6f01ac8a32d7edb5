import pg from 'pg';
import type { ConnectOptions } from './driver.js';

/** A process asks for turns and counts calls, each in a moment. */
const connections = 3;

/**
 * Opens connections for libraries with tables of their own: pg-boss and the counts of limits. They write outside the
 * transactions of the engine, and see nothing of tenants.
 */
export function openPool({ url, busyTimeoutMs }: Pick<ConnectOptions, 'url' | 'busyTimeoutMs'>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: busyTimeoutMs,
    max: connections,
    allowExitOnIdle: true,
  });
  // One that ends while nobody uses it is replaced; who uses it is told by the query.
  pool.on('error', () => undefined);
  return pool;
}
