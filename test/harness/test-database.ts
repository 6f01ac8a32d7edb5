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
  await onServer((client) => client.query(`CREATE DATABASE ${name} ${template ? `TEMPLATE ${template}` : ''}`));
  return urlOf(name);
}

/** Removes what `newDatabase` made on the server; a file goes with its folder. */
export async function dropDatabase(url: string): Promise<void> {
  if (!server || !url.startsWith(`${server}/test_`)) return;
  await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${url.slice(server.length + 1)} WITH (FORCE)`));
}

/** Makes a database once per run of the tests for others to begin with, however many processes ask for it. */
export async function prepareTemplate(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount) return;
    const draft = `${name}_draft`;
    await client.query(`CREATE DATABASE ${draft}`);
    await fill(urlOf(draft));
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(urlOf('postgres'));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
