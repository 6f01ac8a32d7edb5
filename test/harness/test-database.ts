import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';

/** A server of PostgreSQL on which the tests make their databases; they are SQLite files without it: see ava.config.js. */
const server = process.env.TEST_DATABASE;

export const isOnPostgres = server !== undefined;

const urlOf = (name: string): string => `${server}/${name}`;

/**
 * Makes a place for a database of a test's own.
 *
 * @param folder where a file goes
 * @param template the name of a database to begin with, where there is a server
 * @returns what `openDatabase` takes
 */
export async function newDatabase(folder: string, template?: string): Promise<string> {
  if (!server) return join(folder, 'loonpoort.db');
  const name = `test_${randomBytes(8).toString('hex')}`;
  // Copying files takes a fifth of the time that writing pages through the log takes.
  await onServer((client) =>
    client.query(`CREATE DATABASE ${name} ${template ? `TEMPLATE ${template} STRATEGY file_copy` : ''}`),
  );
  return urlOf(name);
}

/** Copies a database, to which all connections are cut meanwhile: whoever works with it connects anew. */
export async function copyOnServer(url: string): Promise<string> {
  const name = url.slice(server!.length + 1);
  return onServer(async (client) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    try {
      await client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [name]);
      return await newDatabase('', name);
    } finally {
      await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    }
  });
}

/** Removes what `newDatabase` made on the server; a file goes with its folder. */
export async function dropDatabase(url: string): Promise<void> {
  if (!server || !url.startsWith(`${server}/test_`)) return;
  await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${url.slice(server.length + 1)} WITH (FORCE)`));
}

const prepared = new Map<string, Promise<void>>();

/** Makes a database once per run of the tests for others to begin with, however many processes ask for it. */
export async function prepareTemplate(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  if (!prepared.has(name)) prepared.set(name, makeTemplate(name, fill));
  await prepared.get(name);
}

const makeTemplate = (name: string, fill: (url: string) => Promise<void>): Promise<void> =>
  onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    try {
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (found.rowCount) return;
      const draft = `${name}_draft`;
      await client.query(`CREATE DATABASE ${draft}`);
      await fill(urlOf(draft));
      await analyze(urlOf(draft));
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
    }
  });

/** Counts what is in the tables, as a server does by itself after a while: without it lists are looked up in poor ways. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}

/** What a process keeps open to the server itself; it keeps no process from ending. */
const pool = new pg.Pool({ connectionString: urlOf('postgres'), max: 2, idleTimeoutMillis: 0, allowExitOnIdle: true });

async function onServer<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
