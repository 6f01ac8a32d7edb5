import { AsyncLocalStorage } from 'node:async_hooks';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Knex } from 'knex';
import { OperatorError } from '../contract/operator-error.js';
import { DatabaseUnavailableError, databaseError } from './errors.js';
import { Readers } from './readers.js';
import { Stage } from './stage.js';
import { type Binding, connectReader, connectWriter, type ConnectOptions, type KnexClient } from './sqlite.js';
import { TrigramCounts } from './trigram-counts.js';

export interface DatabaseOptions {
  /** A transaction waits as long as this for the write lock, first in this process, then against others; 5000. */
  busyTimeoutMs?: number;
  /** The number of plain connections behind `rows`; 2. */
  readers?: number;
}

/** What becomes of the changes that are noted. */
export interface Watcher<Note> {
  /** Takes what a stage noted while it prepared. */
  take(trx: Knex.Transaction): Promise<Note[]>;
  /** Reads what was noted as the last thing in every transaction, after what a stage noted. What it throws rolls back. */
  record(trx: Knex.Transaction, noted: readonly Note[]): Promise<void>;
  /** Forgets what was noted, in a transaction of upkeep. */
  discard(trx: Knex.Transaction): Promise<void>;
}

/**
 * A large transaction writes each page once, when it commits, and not as often as a small cache overflows; who waits for
 * its lock does not wait until its pages have left the log.
 */
const stagePragmas = ['cache_size = -65536', 'wal_autocheckpoint = 0'];

/** Reads and writes of one SQLite file. */
export class Database {
  readonly #writer: Knex;
  readonly #readers: Readers;
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();
  #watcher: Watcher<unknown> | undefined;

  /**
   * Read-only connections for ordinary reads: `Company.query(database.read)`. A read sees all that was committed
   * before it, and never a transaction that is still open: inside one, pass its `trx`.
   */
  readonly read: Knex;
  /** The counts that say how common trigrams are among the companies: see `searchCondition`. */
  readonly trigrams = new TrigramCounts(this);

  /** The statements that a connection that writes begins with: see `watch`. */
  readonly #watching: { sql: string };

  private constructor(
    writer: Knex,
    read: Knex,
    readers: Readers,
    readonly connect: ConnectOptions,
    watching: { sql: string },
  ) {
    this.#writer = writer;
    this.read = read;
    this.#readers = readers;
    this.#watching = watching;
  }

  /** @throws DatabaseUnavailableError when the file cannot be opened or is not a database */
  static async open(connect: ConnectOptions, readers: number): Promise<Database> {
    const watching = { sql: '' };
    const writer = connectWriter({ ...connect, onConnect: () => watching.sql });
    try {
      // Connecting creates the file and switches it to WAL, which read-only connections cannot.
      await writer.raw('select 1');
      return new Database(writer, connectReader(connect), await Readers.open(connect, readers), connect, watching);
    } catch (error) {
      await writer.destroy();
      throw databaseError(error);
    }
  }

  /**
   * Runs a transaction, which is the only way to write. Transactions run one after another, in the order of the calls;
   * all queries in `run` must take its `trx`. Either all of it is on disk when the promise resolves, or nothing is.
   *
   * @param isUpkeep what it writes means the same as before, and is told to nobody: see `watch`
   * @throws DatabaseUnavailableError when the write lock, the disk or the file fails
   * @throws whatever `run` throws, after rolling back
   */
  async transaction<T>(run: (trx: Knex.Transaction) => PromiseLike<T>, isUpkeep = false): Promise<T> {
    return this.#transaction(this.#writer, run, { isUpkeep });
  }

  async #transaction<T>(
    knex: Knex,
    run: (trx: Knex.Transaction) => PromiseLike<T>,
    { isUpkeep = false, stage }: { isUpkeep?: boolean; stage?: Stage },
  ): Promise<T> {
    if (this.#inside.getStore()?.open) throw new Error('A transaction is open here: pass its trx on');
    const state = { open: true };
    try {
      return await knex.transaction((trx) =>
        this.#inside.run(state, async () => {
          const result = await run(trx);
          if (isUpkeep) await this.#watcher?.discard(trx);
          else await this.#watcher?.record(trx, stage?.noted ?? []);
          return result;
        }),
      );
    } catch (error) {
      throw databaseError(error);
    } finally {
      state.open = false;
    }
  }

  /** Runs long work on a stage, which takes no lock while it prepares: see `Stage`. */
  async stage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
    const knex = connectWriter({ ...this.connect, pragmas: stagePragmas, onConnect: () => this.#watching.sql });
    const stage: Stage = new Stage(knex, {
      transaction: async (run) => {
        const result = await this.#inTurn(() => this.#transaction(knex, run, { stage }));
        // Moves what was committed from the log to its place while others write on, and leaves what one of them moves.
        await knex.raw('PRAGMA wal_checkpoint(PASSIVE)');
        return result;
      },
      takeNotes: async (trx) => (await this.#watcher?.take(trx)) ?? [],
    });
    try {
      return await work(stage);
    } finally {
      await stage.close();
    }
  }

  /** Has a transaction of another connection wait its turn among those of this process. */
  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const client = this.#writer.client as KnexClient;
    const connection = await client.acquireConnection().catch((error: unknown) => {
      throw databaseError(error);
    });
    try {
      return await run();
    } finally {
      await client.releaseConnection(connection);
    }
  }

  /**
   * Has what changes noted from now on, by whatever statement, and lets that be read in every transaction.
   *
   * @param statements make temporary triggers, which every connection that writes has for itself
   */
  async watch<Note>(statements: readonly string[], watcher: Watcher<Note>): Promise<void> {
    const sql = statements.map((each) => `${each};\n`).join('');
    for (const statement of statements) await this.#writer.raw(statement);
    this.#watching.sql = sql;
    this.#watcher = watcher as Watcher<unknown>;
  }

  /**
   * Reads the rows of one SELECT with `?` placeholders, straight from the driver: for lists and figures.
   * Column names are those of the SQL: see `rows`. Sees what was committed before the call.
   */
  async rows<T>(sql: string, bindings: readonly Binding[] = []): Promise<T[]> {
    try {
      return (await this.#readers.rows(sql, bindings)) as T[];
    } catch (error) {
      throw databaseError(error);
    }
  }

  /**
   * Closes the database, with all that stands in the write-ahead log put into its file, which then is all there is.
   *
   * @throws DatabaseUnavailableError while another program has the database open
   */
  async closeWithoutLog(): Promise<void> {
    await this.#readers.close();
    await this.read.destroy();
    try {
      const [mode] = (await this.#writer.raw('PRAGMA journal_mode = DELETE')) as unknown as { journalMode: string }[];
      if (mode?.journalMode === 'wal') throw new DatabaseUnavailableError('busy');
    } catch (error) {
      throw databaseError(error);
    } finally {
      await this.#writer.destroy();
    }
  }

  /** Waits for queries that run, then closes all connections. */
  async close(): Promise<void> {
    await this.#readers.close();
    await this.read.destroy();
    await this.#writer.destroy();
  }
}

/**
 * Opens a database and creates the file, readable by its owner only, where there is none.
 *
 * @param url `sqlite:./data/loonpoort.db` or a path
 * @throws OperatorError for another scheme; DatabaseUnavailableError when the file cannot be opened
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const filename = databasePath(url);
  try {
    mkdirSync(dirname(filename), { recursive: true });
    // SQLite gives its -wal and -shm files the mode of the database.
    closeSync(openSync(filename, 'a', 0o600));
  } catch (error) {
    // A database that may only be read still opens, and says so when it is written to.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EROFS', 'EACCES', 'EPERM'].includes(code)) throw new DatabaseUnavailableError('io', { cause: error });
  }
  return Database.open({ filename, busyTimeoutMs: options.busyTimeoutMs ?? 5000 }, options.readers ?? 2);
}

/** Returns the path in a database URL. */
export function databasePath(url: string): string {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return url;
  if (scheme === 'sqlite') return url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
  throw new OperatorError({
    nl: `DATABASE_URL: "${scheme}:" wordt niet ondersteund; geef sqlite:PAD of een pad`,
    en: `DATABASE_URL: "${scheme}:" is not supported; give sqlite:PATH or a path`,
  });
}
