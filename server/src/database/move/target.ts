import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import { OperatorError } from '../../contract/operator-error.js';
import type { Database } from '../database.js';
import type { TableColumn } from '../engine.js';
import { copyIn, copyOut } from '../postgres/copy.js';
import { rows } from '../rows.js';
import { bringBack, countTakenAway, readGuards, takeAway, unguarded } from './constraints.js';
import type { Key, MovedTable, Page } from './source.js';

/** What of a table has arrived. */
export interface Progress {
  rows: number;
  after: Key | undefined;
  isDone: boolean;
}

/** Is there while a move is under way: see `assertMoved`. */
export const moveTable = 'move_source';

/** A database of PostgreSQL into which rows are moved. It keeps what has arrived, so that another process goes on from there. */
export class Target {
  constructor(readonly database: Database) {}

  /** Returns whether a move into it was begun and is not finished. */
  async isBegun(): Promise<boolean> {
    return this.database.hasTable(moveTable);
  }

  /** @throws OperatorError where it has tables of something else */
  async assertUnused(): Promise<void> {
    const [first] = await this.database.engine.readColumns();
    if (first && !(await this.database.hasTable('knex_migrations'))) throw notEmpty(first.table);
  }

  /** Reads the tables that are moved, with the columns that they have on PostgreSQL. */
  async readTables(): Promise<MovedTable[]> {
    const columns = await this.database.engine.readColumns();
    const own = columns.filter(({ table }) => !/^(knex|move)_/.test(table));
    return [...new Set(own.map(({ table }) => table))].map((name) => {
      const of = own.filter(({ table }) => table === name);
      const key = of.filter(({ keyPlace }) => keyPlace > 0).sort((one, other) => one.keyPlace - other.keyPlace);
      return { name, columns: of, key: key.map((column: TableColumn) => column.name) };
    });
  }

  /**
   * Makes it ready for rows: takes away what the migrations put into it, and indexes and constraints until all has arrived.
   *
   * @throws OperatorError where it has rows of somebody
   */
  async begin(fingerprint: string, tables: readonly MovedTable[]): Promise<void> {
    await this.#change(async (trx) => {
      for (const { name } of tables) {
        const [row] = await unguarded(trx, name, () => rows(trx, `SELECT 1 FROM ${name} LIMIT 1`));
        if (row && !madeByMigrations.includes(name)) throw notEmpty(name);
      }
      await rows(trx, `CREATE TABLE ${moveTable} (fingerprint text NOT NULL, guards text NOT NULL)`);
      await rows(trx, `INSERT INTO ${moveTable} VALUES (?, ?)`, [fingerprint, await readGuards(trx)]);
      await rows(
        trx,
        'CREATE TABLE move_progress (name text PRIMARY KEY, rows bigint NOT NULL, after text, done bigint NOT NULL)',
      );
      // Whoever would start on it sees that it is not finished.
      await trx.raw(`GRANT SELECT ON ${moveTable}, move_progress TO PUBLIC`);
      await takeAway(trx);
      await trx.raw(`TRUNCATE ${madeByMigrations.join(', ')}`);
    });
  }

  /** @throws OperatorError where another source, or this one before it changed, is on its way here */
  async assertFrom(fingerprint: string): Promise<void> {
    const [begun] = await this.database.rows<{ fingerprint: string }>(`SELECT fingerprint FROM ${moveTable}`);
    if (begun?.fingerprint === fingerprint) return;
    throw new OperatorError({
      nl: 'In de nieuwe database staat een deel van een andere database, of van deze voordat ze veranderde: maak haar opnieuw (dropdb, createdb), en verhuis nog eens',
      en: 'The new database holds a part of another one, or of this one before it changed: make it anew (dropdb, createdb), and move again',
    });
  }

  async readProgress(): Promise<Map<string, Progress>> {
    const found = await this.database.rows<{ name: string; rows: number; after: string | null; done: number }>(
      'SELECT name, rows, after, done FROM move_progress',
    );
    return new Map(
      found.map(({ name, rows: count, after, done }) => [
        name,
        { rows: count, after: after === null ? undefined : (JSON.parse(after) as Key), isDone: done === 1 },
      ]),
    );
  }

  /**
   * Takes pages of a table in, all of them or none, with how far they come. It may ask for the pages again.
   *
   * @returns how far the table is
   */
  async take(
    { name, columns }: MovedTable,
    before: Progress,
    pages: () => AsyncIterable<Page>,
    onPage: (rows: number) => void,
  ): Promise<Progress> {
    return this.#change(async (trx) => {
      const progress = { ...before };
      const bytes = async function* (): AsyncGenerator<Buffer> {
        for await (const page of pages()) {
          Object.assign(progress, { rows: progress.rows + page.rows, after: page.end, isDone: !page.end });
          yield page.bytes;
          onPage(progress.rows);
        }
      };
      const sql = `COPY ${name} (${columns.map((column) => column.name).join(', ')}) FROM STDIN`;
      await unguarded(trx, name, () =>
        copyIn(trx, sql, (stream) => pipeline(Readable.from(bytes(), { highWaterMark: 1 }), stream)),
      );
      await rows(
        trx,
        `INSERT INTO move_progress (name, rows, after, done) VALUES (?, ?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET rows = excluded.rows, after = excluded.after, done = excluded.done`,
        [name, progress.rows, progress.after ? JSON.stringify(progress.after) : null, Number(progress.isDone)],
      );
      return progress;
    });
  }

  /** Has numbers that the database gives by itself go on after those that came in. */
  async goOnCounting(): Promise<void> {
    const counted = await this.database.rows<{ table: string; column: string }>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = current_schema() AND is_identity = 'YES'`,
    );
    await this.#change(async (trx) => {
      for (const { table, column } of counted.filter((each) => !each.table.startsWith('move_')))
        await unguarded(trx, table, () =>
          rows(
            trx,
            `SELECT setval(pg_get_serial_sequence(?, ?), max(${column})) FROM ${table} HAVING max(${column}) IS NOT NULL`,
            [table, column],
          ),
        );
    });
  }

  /** Brings indexes and constraints back, one after the other, and tells how many are left, first of all how many there are. */
  async bringBack(onNext: (left: number) => void): Promise<void> {
    let left = await this.#change(countTakenAway);
    for (onNext(left); left > 0; onNext(left)) left = await this.#change(bringBack);
  }

  /** Lets the planner know what is in the tables. */
  async analyse(tables: readonly MovedTable[]): Promise<void> {
    await this.#change(async (trx) => {
      for (const { name } of tables) await trx.raw(`ANALYZE ${name}`);
    });
  }

  /** Counts and hashes the rows of tables, each in the order of the source. */
  async digest(tables: readonly MovedTable[], onTable: (table: MovedTable) => void): Promise<Digest[]> {
    return this.#change(async (trx) => {
      const digests: Digest[] = [];
      for (const table of tables) {
        const names = table.columns.map((column) => column.name).join(', ');
        const sql = `COPY (SELECT ${names} FROM ${table.name} ORDER BY ${table.key.join(', ') || names}) TO STDOUT`;
        digests.push(await unguarded(trx, table.name, () => copyOut(trx, sql, digestLines)));
        onTable(table);
      }
      return digests;
    });
  }

  /** Ends a move. The database is like any other from then on. */
  async finish(): Promise<void> {
    await this.#change(async (trx) => {
      const [begun] = await rows<{ guards: string }>(trx, `SELECT guards FROM ${moveTable}`);
      if (begun!.guards !== (await readGuards(trx)))
        throw new Error('Indexes, constraints or triggers are not as before');
      await trx.raw(`DROP TABLE ${moveTable}, move_progress, move_rest`);
    });
  }

  async #change<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.database.engine.changeTables(work);
  }
}

/** Migrations put a row into these. */
const madeByMigrations = ['operator_chain', 'key_revision'];

const notEmpty = (table: string): OperatorError =>
  new OperatorError({
    nl: `De nieuwe database is niet leeg (${table}): verhuis naar een lege, te maken met createdb`,
    en: `The new database is not empty (${table}): move to an empty one, made with createdb`,
  });

export interface Digest {
  rows: number;
  hash: string;
}

/** Counts and hashes lines. */
export async function digestLines(lines: AsyncIterable<Buffer>): Promise<Digest> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const bytes of lines) {
    hash.update(bytes);
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  }
  return { rows: count, hash: hash.digest('hex') };
}
