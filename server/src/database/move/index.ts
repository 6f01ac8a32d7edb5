import { existsSync } from 'node:fs';
import { OperatorError } from '../../contract/operator-error.js';
import { type Database, databasePath, openDatabase } from '../database.js';
import type { TableColumn } from '../engine.js';
import { pendingMigrations } from '../migrate.js';
import { assertNotMoved, markMoved } from './mark.js';
import { type MovedTable, Source } from './source.js';
import { type Digest, digestLines, type Progress, Target } from './target.js';

export { assertMoved, assertNotMoved } from './mark.js';

export interface MoveOptions {
  /** The file of SQLite. */
  from: string;
  /** The address of an empty database of PostgreSQL, whose login may make tables. */
  to: string;
  /** Brings the tables of the new database up to date. */
  update: (database: Database) => Promise<unknown>;
  onProgress: (progress: MoveProgress) => void;
}

export interface MoveProgress {
  step: 'copying' | 'rebuilding' | 'comparing';
  /** Rows that have come so far; at `rebuilding`, the indexes and references that are back. */
  done: number;
  total: number;
  table?: string;
}

export interface ComparedTable {
  name: string;
  source: Digest;
  target: Digest;
}

export const isSame = ({ source, target }: ComparedTable): boolean =>
  source.rows === target.rows && source.hash === target.hash;

/** About so many rows come in with each commit: what a process that dies has to do again. */
const pagesAtOnce = 50;

/**
 * Moves all rows of a file of SQLite to a database of PostgreSQL, and then holds both against each other, row for row. It
 * keeps the file for itself, so that nothing is written that would stay behind. Where it is ended half-way, it goes on when
 * called again: what arrived is written down with it.
 *
 * @returns what each table came to; where they are all the same the file is marked as moved, and otherwise no server starts on
 *   the new database
 * @throws OperatorError where nothing can be moved, and says why
 */
export async function moveDatabase({ from, to, update, onProgress }: MoveOptions): Promise<ComparedTable[]> {
  const path = readPath(from, to);
  const columns = await readCurrentColumns(from);
  const database = await openDatabase(to);
  try {
    const source = await Source.open(path);
    try {
      const compared = await move(source, columns, new Target(database), { update, onProgress });
      const { host, pathname } = new URL(to);
      if (compared.every(isSame)) await markMoved(path, `postgres://${host}${pathname}`);
      return compared;
    } finally {
      await source.close();
    }
  } finally {
    await database.close();
  }
}

function readPath(from: string, to: string): string {
  const path = databasePath(from);
  if (path !== undefined && existsSync(path) && databasePath(to) === undefined) return path;
  throw new OperatorError({
    nl: `Er wordt verhuisd van een SQLite-bestand dat er is (DATABASE_URL, nu ${path ?? 'een PostgreSQL-server'}) naar PostgreSQL (--to postgres://gebruiker:wachtwoord@server/naam)`,
    en: `A move goes from a SQLite file that is there (DATABASE_URL, now ${path ?? 'a server of PostgreSQL'}) to PostgreSQL (--to postgres://user:password@server/name)`,
  });
}

/**
 * Reads what the tables of the source have.
 *
 * @throws OperatorError where it was moved, or its tables are not those that this program gives a new database
 */
async function readCurrentColumns(from: string): Promise<TableColumn[]> {
  assertNotMoved(from);
  const database = await openDatabase(from);
  try {
    if ((await pendingMigrations(database)).length === 0) {
      const columns = await database.engine.readColumns();
      // Its index for searching is made of the companies, and the server's own is another.
      return columns.filter(({ table }) => !/^(knex_|sqlite_|company_search)/.test(table));
    }
    throw new OperatorError({
      nl: 'De database is van een oudere versie: maak een reservekopie, geef loonpoort migrate, en verhuis dan',
      en: 'The database is of an older version: make a backup, run loonpoort migrate, then move',
    });
  } finally {
    await database.close();
  }
}

async function move(
  source: Source,
  columns: readonly TableColumn[],
  target: Target,
  { update, onProgress }: Pick<MoveOptions, 'update' | 'onProgress'>,
): Promise<ComparedTable[]> {
  const fingerprint = await source.fingerprint();
  const isBegun = await target.isBegun();
  if (isBegun) await target.assertFrom(fingerprint);
  else {
    await target.assertUnused();
    await update(target.database);
  }
  const tables = await target.readTables();
  assertSameColumns(columns, tables);
  const contents = await inspect(source, tables);
  if (!isBegun) await target.begin(fingerprint, tables);
  await copy(source, target, contents, onProgress);
  await target.goOnCounting();
  let most = 0;
  await target.bringBack((left) => {
    most = Math.max(most, left);
    onProgress({ step: 'rebuilding', done: most - left, total: most });
  });
  await target.analyse(tables);
  const compared = await compare(source, target, contents, onProgress);
  if (compared.every(isSame)) await target.finish();
  return compared;
}

function assertSameColumns(columns: readonly TableColumn[], tables: readonly MovedTable[]): void {
  const names = (of: readonly TableColumn[]): string =>
    of
      .map(({ table, name }) => `${table}.${name}`)
      .sort()
      .join(' ');
  if (names(columns) !== names(tables.flatMap((table) => table.columns)))
    throw new Error('The tables of SQLite and PostgreSQL have other columns: see test/database/schema.test.ts');
}

type Contents = { table: MovedTable; rows: number; largest: number }[];

async function inspect(source: Source, tables: readonly MovedTable[]): Promise<Contents> {
  const contents: Contents = [];
  for (const table of tables) contents.push({ table, ...(await source.inspect(table)) });
  return contents;
}

async function copy(
  source: Source,
  target: Target,
  contents: Contents,
  onProgress: MoveOptions['onProgress'],
): Promise<void> {
  const known = await target.readProgress();
  const total = contents.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const { table, rows, largest } of contents) {
    let progress: Progress = known.get(table.name) ?? { rows: 0, after: undefined, isDone: rows === 0 };
    const tell = (ofTable: number): void =>
      onProgress({ step: 'copying', done: done + ofTable, total, table: table.name });
    while (!progress.isDone) {
      const { after } = progress;
      const pages = () => first(pagesAtOnce, source.pages(table, largest, after));
      progress = await target.take(table, progress, pages, tell);
    }
    done += progress.rows;
  }
}

async function* first<T>(count: number, from: AsyncGenerator<T>): AsyncGenerator<T> {
  let taken = 0;
  for await (const each of from) {
    yield each;
    if (++taken === count) return;
  }
}

async function compare(
  source: Source,
  target: Target,
  contents: Contents,
  onProgress: MoveOptions['onProgress'],
): Promise<ComparedTable[]> {
  const total = contents.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const onTable = ({ name }: MovedTable): void => {
    done += contents.find(({ table }) => table.name === name)!.rows;
    onProgress({ step: 'comparing', done, total, table: name });
  };
  const tables = contents.map(({ table }) => table);
  const [ofSource, ofTarget] = await Promise.all([digestSource(source, contents), target.digest(tables, onTable)]);
  return tables.map(({ name }, index) => ({ name, source: ofSource[index]!, target: ofTarget[index]! }));
}

async function digestSource(source: Source, contents: Contents): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (const { table, largest } of contents) {
    const lines = async function* (): AsyncGenerator<Buffer> {
      for await (const { bytes } of source.pages(table, largest)) yield bytes;
    };
    digests.push(await digestLines(lines()));
  }
  return digests;
}
