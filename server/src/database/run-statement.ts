import type { Knex } from 'knex';
import type { Binding } from './engine.js';

/** What knex is about to run: a driver puts what came of it in the same object. */
export interface Statement {
  sql: string;
  bindings?: readonly Binding[];
  response?: unknown[] | { rows: unknown[] };
}

/** What knex's client does, of which its types say nothing. */
export interface KnexClient<Connection = unknown> {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
  query(connection: Connection, statement: Statement): Promise<Statement>;
}

/** Runs a statement as it is, in a transaction or on a connection of a pool: a query builder costs more than most reads. */
export async function runStatement(on: Knex, sql: string, bindings: readonly Binding[]): Promise<unknown[]> {
  const client = on.client as KnexClient;
  const connection = await client.acquireConnection();
  try {
    const { response } = await client.query(connection, { sql, bindings });
    return Array.isArray(response) ? response : response!.rows;
  } finally {
    await client.releaseConnection(connection);
  }
}

/** Returns whether a connection, or a transaction on it, is one to PostgreSQL. */
export const isPostgres = (on: Knex): boolean => (on.client as { dialect: string }).dialect === 'postgresql';
