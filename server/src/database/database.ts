import { AsyncLocalStorage } from 'node:async_hooks';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Knex } from 'knex';
import { OperatorError } from '../contract/operator-error.js';
import { inClientSpan } from '../telemetry/index.js';
import { DatabaseUnavailableError, databaseError } from './errors.js';
import type { Begin, Binding, ChangeTrigger, DatabaseOptions, Engine, NoteTable } from './engine.js';
import type { Stage } from './stage.js';
import { PostgresEngine } from './postgres/engine.js';
import type { ConnectOptions } from './sqlite/driver.js';
import { SqliteEngine } from './sqlite/engine.js';
import { TrigramCounts } from './trigram-counts.js';

/** What becomes of the changes that are noted. */
export interface Watcher<Note> {
  /** Takes what a stage noted while it prepared. */
  take(trx: Knex.Transaction): Promise<Note[]>;
  /** Reads what was noted as the last thing in every transaction, after what a stage noted. What it throws rolls back. */
  record(trx: Knex.Transaction, noted: readonly Note[]): Promise<void>;
  /** Forgets what was noted, in a transaction of upkeep. */
  discard(trx: Knex.Transaction): Promise<void>;
}

/** https://opentelemetry.io/docs/specs/semconv/registry/attributes/db/ */
const systems = { sqlite: 'sqlite', postgres: 'postgresql' } as const;

/** Reads and writes, on whichever engine. */
export class Database {
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();
  #watcher: Watcher<unknown> | undefined;

  /** The counts that say how common trigrams are among the companies: see `searchCondition`. */
  readonly trigrams = new TrigramCounts(this);

  constructor(readonly engine: Engine) {}

  /**
   * Connections for ordinary reads: `Company.query(database.read)`. A read sees all that was committed before it, and
   * never a transaction that is still open: inside one, pass its `trx`.
   */
  get read(): Knex {
    return this.engine.read;
  }

  /**
   * The file of SQLite.
   *
   * @throws OperatorError on another engine
   */
  get connect(): ConnectOptions {
    return this.#sqlite.connect;
  }

  /**
   * Runs a transaction, which is the only way to write. Transactions of a process run one after another, in the order of
   * the calls; all queries in `run` must take its `trx`. Either all of it is on disk when the promise resolves, or nothing
   * is. On PostgreSQL `run` is called again where another process wrote first: what it does besides the database
   * must bear that, or wait for `afterCommit`.
   *
   * @param isUpkeep what it writes means the same as before, and is told to nobody: see `watch`
   * @throws DatabaseUnavailableError when a lock, the disk, the file or the server fails
   * @throws whatever `run` throws, after rolling back
   */
  async transaction<T>(run: (trx: Knex.Transaction) => PromiseLike<T>, isUpkeep = false): Promise<T> {
    return this.#transaction((work) => this.engine.transaction(work), run, { isUpkeep });
  }

  async #transaction<T>(
    begin: Begin,
    run: (trx: Knex.Transaction) => PromiseLike<T>,
    { isUpkeep = false, noted = () => [] }: { isUpkeep?: boolean; noted?: () => readonly unknown[] },
  ): Promise<T> {
    if (this.#inside.getStore()?.open) throw new Error('A transaction is open here: pass its trx on');
    const state = { open: true };
    try {
      return await inClientSpan(
        () => ({ name: 'transaction', attributes: { 'db.system.name': systems[this.engine.name] } }),
        () =>
          begin((trx) =>
            this.#inside.run(state, async () => {
              const result = await run(trx);
              if (isUpkeep) await this.#watcher?.discard(trx);
              else await this.#watcher?.record(trx, noted());
              return result;
            }),
          ),
      );
    } catch (error) {
      throw databaseError(error);
    } finally {
      state.open = false;
    }
  }

  /** Runs long work on a stage, for which others do not wait: see `Stage`. */
  async stage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
    const stage = this.engine.openStage({
      transaction: (begin, run, noted) => this.#transaction(begin, run, { noted }),
      takeNotes: async (trx) => (await this.#watcher?.take(trx)) ?? [],
    });
    try {
      return await work(stage);
    } finally {
      await stage.close();
    }
  }

  /** Has what changes noted from now on, by whatever statement, and lets that be read in every transaction. */
  async watch<Note>(notes: NoteTable, triggers: readonly ChangeTrigger[], watcher: Watcher<Note>): Promise<void> {
    await this.engine.watch(notes, triggers);
    this.#watcher = watcher as Watcher<unknown>;
  }

  /**
   * Reads the rows of one SELECT with `?` placeholders, straight from the driver: for lists and figures.
   * Column names are those of the SQL: see `rows`. Sees what was committed before the call.
   */
  async rows<T>(sql: string, bindings: readonly Binding[] = []): Promise<T[]> {
    try {
      return (await this.engine.rows(sql, bindings)) as T[];
    } catch (error) {
      throw databaseError(error);
    }
  }

  async hasTable(name: string): Promise<boolean> {
    return (await this.engine.readColumns()).some(({ table }) => table === name);
  }

  /** Closes the database with its file alone: see `SqliteEngine`. */
  async closeWithoutLog(): Promise<void> {
    await this.#sqlite.closeWithoutLog();
  }

  /** Waits for queries that run, then closes all connections. */
  async close(): Promise<void> {
    await this.engine.close();
  }

  get #sqlite(): SqliteEngine {
    if (this.engine instanceof SqliteEngine) return this.engine;
    throw onlyOfFiles();
  }
}

/** Says that a command copies files, which a server of PostgreSQL does better itself. */
export const onlyOfFiles = (): OperatorError =>
  new OperatorError({
    nl: 'Dit kan alleen met een SQLite-bestand; PostgreSQL heeft er eigen middelen voor, zoals pg_dump en pg_restore',
    en: 'This is for a SQLite file only; PostgreSQL has its own means, such as pg_dump and pg_restore',
  });

/**
 * Opens a database and creates the file, readable by its owner only, where there is none.
 *
 * @param url `sqlite:./data/loonpoort.db`, a path, or `postgres://user:password@server/name`
 * @throws OperatorError for another scheme or a server that lets nobody in; DatabaseUnavailableError when the file cannot be opened
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const { busyTimeoutMs = 5000, readers = 2, checkTenants } = options;
  const filename = databasePath(url);
  if (filename === undefined) return new Database(await PostgresEngine.open({ url, busyTimeoutMs }, readers));
  try {
    mkdirSync(dirname(filename), { recursive: true });
    // SQLite gives its -wal and -shm files the mode of the database.
    closeSync(openSync(filename, 'a', 0o600));
  } catch (error) {
    // A database that may only be read still opens, and says so when it is written to.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EROFS', 'EACCES', 'EPERM'].includes(code)) throw new DatabaseUnavailableError('io', { cause: error });
  }
  return new Database(await SqliteEngine.open({ filename, busyTimeoutMs }, readers, checkTenants));
}

const isPostgresUrl = (url: string): boolean => /^postgres(ql)?:/i.test(url);

/**
 * Returns the path in a database URL; undefined where a server of PostgreSQL has the database.
 *
 * @throws OperatorError for any other scheme
 */
export function databasePath(url: string): string | undefined {
  if (isPostgresUrl(url)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return url;
  if (scheme === 'sqlite') return url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
  throw new OperatorError({
    nl: `DATABASE_URL: "${scheme}:" wordt niet ondersteund; geef sqlite:PAD, een pad, of postgres://gebruiker:wachtwoord@server/naam`,
    en: `DATABASE_URL: "${scheme}:" is not supported; give sqlite:PATH, a path, or postgres://user:password@server/name`,
  });
}
