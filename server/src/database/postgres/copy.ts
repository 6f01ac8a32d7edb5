import type { Readable, Writable } from 'node:stream';
import type { Knex } from 'knex';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import type { KnexClient } from '../run-statement.js';

/** Hands the rows of a `COPY … FROM STDIN` in a transaction to the work that writes them. */
export const copyIn = (trx: Knex.Transaction, sql: string, work: (rows: Writable) => Promise<void>): Promise<void> =>
  onConnection(trx, (connection) => work(connection.query(from(sql))));

/** Hands the rows of a `COPY … TO STDOUT` in a transaction to the work that reads them. */
export const copyOut = <T>(trx: Knex.Transaction, sql: string, work: (rows: Readable) => Promise<T>): Promise<T> =>
  onConnection(trx, (connection) => work(connection.query(to(sql))));

async function onConnection<T>(trx: Knex.Transaction, work: (connection: pg.Client) => Promise<T>): Promise<T> {
  const client = trx.client as KnexClient<pg.Client>;
  const connection = await client.acquireConnection();
  try {
    return await work(connection);
  } finally {
    await client.releaseConnection(connection);
  }
}
