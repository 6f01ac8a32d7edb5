import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import pg from 'pg';
import sqlite3 from 'sqlite3';
import { folder } from '../database/fixture.js';
import { startPostgres } from '../harness/postgres-server.js';
import { copyPrepared } from '../harness/prepared.js';
import { type Program, runCli } from '../harness/process.js';

let server: Promise<string> | undefined;

/** Starts a server of PostgreSQL that this file of tests has for itself, with a login that may not do everything. */
async function start(): Promise<string> {
  const address = await startPostgres();
  await onTarget(`${address}/postgres`, "CREATE ROLE bureau LOGIN CREATEROLE PASSWORD 'bureau'");
  return address;
}

/** Makes an empty database that belongs to that login. */
export async function newTarget(): Promise<string> {
  const address = await (server ??= start());
  const name = `move_${randomBytes(6).toString('hex')}`;
  await onTarget(`${address}/postgres`, `CREATE DATABASE ${name} OWNER bureau`);
  return `${address.replace('loonpoort:loonpoort', 'bureau:bureau')}/${name}`;
}

export async function onTarget(url: string, sql: string): Promise<any[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

export interface Source {
  dataDir: string;
  path: string;
}

/** Makes a data folder with the demo on SQLite. */
export async function newSource(t: ExecutionContext): Promise<Source> {
  const dataDir = folder(t);
  // Factors would stand between a test and a sign-in.
  await copyPrepared('demo', { dataDir, databaseUrl: '', host: 'localhost', port: 0, from: '', factorRoles: [] });
  return { dataDir, path: join(dataDir, 'loonpoort.db') };
}

/** Changes the source as somebody does who has it open in another program. */
export async function onSource({ path }: Source, sql: string, values: unknown[] = []): Promise<void> {
  const database = new sqlite3.Database(path);
  await new Promise<void>((resolve, reject) =>
    database.run(sql, values, (error) => (error ? reject(error) : resolve())),
  );
  await new Promise<void>((resolve, reject) => database.close((error) => (error ? reject(error) : resolve())));
}

export const move = (t: ExecutionContext, { dataDir }: Source, to: string, ...args: string[]): Program =>
  runCli(t, ['move', '--to', to, ...args], { DATA_DIR: dataDir });
