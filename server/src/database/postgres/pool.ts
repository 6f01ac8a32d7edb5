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
    // None of their statements takes long, so one that does has been lost: see `Hearing`.
    query_timeout: busyTimeoutMs,
    keepAlive: true,
    max: connections,
    allowExitOnIdle: true,
  });
  // One that ends while nobody uses it is replaced; who uses it is told by the query. A client that is lent out has no listener but
  // its own, and would end the process (https://node-postgres.com/apis/pool#events).
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
