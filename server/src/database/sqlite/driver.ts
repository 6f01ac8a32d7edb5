/**
 * The one module that knows the sqlite3 driver. Its owners no longer maintain it
 * (https://github.com/TryGhost/node-sqlite3): another driver replaces it here, and nowhere else.
 *
 * It also extends two classes that knex does not export, because nothing public begins a transaction with
 * `BEGIN IMMEDIATE`: `knex.transaction` sends `BEGIN`, and objection takes only a transaction that knex made. That is
 * why `package.json` has one exact version of knex. On another version, run `test/database/transactions.test.ts`.
 */
import knex, { type Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import SqliteClient from 'knex/lib/dialects/sqlite3/index.js';
import SqliteTransaction from 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js';
import { knexSnakeCaseMappers } from 'objection';
import sqlite3 from 'sqlite3';
import { describeStatement, inClientSpan } from '../../telemetry/index.js';
import type { Binding } from '../engine.js';

/** A read-only connection without a query builder. */
export interface ReadConnection {
  rows(sql: string, bindings: readonly Binding[]): Promise<unknown[]>;
  close(): Promise<void>;
}

/** What a statement came to. */
interface Outcome {
  rows: unknown[];
  /** Of a statement that writes, how many rows it changed and the number that SQLite gave the last. */
  changes: number;
  lastID: number;
}

/** Each connection keeps this many statements compiled. */
const keptStatements = 200;

/** A statement keeps what was bound to it until it runs again: one that was given more is not kept. */
const keptBindingLength = 10_000;

/** The compiled statements of a connection: most take longer to compile than to run. */
class Statements {
  readonly #kept = new LRUCache<string, sqlite3.Statement>({
    max: keptStatements,
    dispose: (statement) => void statement.finalize(),
  });

  constructor(readonly connection: sqlite3.Database) {}

  run(method: 'all' | 'run', sql: string, bindings: readonly Binding[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => {
        this.#kept.delete(sql);
        reject(error);
      };
      let statement = this.#kept.get(sql);
      if (!statement) {
        statement = this.connection.prepare(sql, (error: Error | null) => error && fail(error));
        this.#kept.set(sql, statement);
      }
      statement[method](bindings, function (this: sqlite3.RunResult, error: Error | null, rows: unknown[] = []) {
        if (error) fail(error);
        else resolve({ rows, changes: this.changes, lastID: this.lastID });
      });
      if (isPragma.test(sql) || bindings.some(isLong)) this.#kept.delete(sql);
    });
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** Some take effect while they are compiled, and not again (https://www.sqlite.org/pragma.html). */
const isPragma = /^\s*pragma\b/i;

const isLong = (value: Binding): boolean =>
  (typeof value === 'string' || Buffer.isBuffer(value)) && value.length > keptBindingLength;

const statementsOf = new WeakMap<sqlite3.Database, Statements>();

function run(connection: sqlite3.Database, method: 'all' | 'run', sql: string, bindings: readonly Binding[]) {
  return inClientSpan(
    () => describeStatement('sqlite', sql),
    () => statementsFor(connection).run(method, sql, bindings),
  );
}

function statementsFor(connection: sqlite3.Database): Statements {
  let statements = statementsOf.get(connection);
  if (!statements) statementsOf.set(connection, (statements = new Statements(connection)));
  return statements;
}

/** Closes a connection, which SQLite does not do while it has statements. */
function close(connection: sqlite3.Database): Promise<void> {
  statementsOf.get(connection)?.clear();
  return new Promise((resolve, reject) => {
    connection.close((error) => (error ? reject(error) : resolve()));
  });
}

/**
 * knex opens write transactions with a deferred `BEGIN`, which fails at once with SQLITE_BUSY_SNAPSHOT when
 * another connection wrote after the first read; no busy_timeout helps. `BEGIN IMMEDIATE` waits its turn. One that is
 * `readOnly` writes no more than temporary tables, and waits for nobody.
 */
class ImmediateTransaction extends SqliteTransaction {
  // The base class would run the transaction's body even after a failed BEGIN.
  override begin(connection: unknown) {
    return this.trxClient.query(connection, this.readOnly ? 'BEGIN;' : 'BEGIN IMMEDIATE;');
  }

  // A failed COMMIT rejects, and knex then calls rollback; the base class would leave the transaction open.
  override async commit(connection: unknown, value: unknown) {
    const committed = this.trxClient.query(connection, 'COMMIT;');
    this._completed = true;
    await committed;
    this._resolver(value);
  }

  // SQLite rolls back by itself when the disk is full or fails; a second ROLLBACK must not hide that error.
  override async rollback(connection: unknown, error: unknown) {
    this._completed = true;
    await this.client.query(connection, 'ROLLBACK;').catch(() => undefined);
    this._rejecter(error ?? new Error('The transaction was rolled back'));
  }
}

/** What knex is about to run: its class gets what came of it back in the same object. */
interface Query {
  method?: string;
  returning?: unknown;
  sql: string;
  bindings?: readonly Binding[];
  response?: unknown[];
  context?: Outcome;
}

/** Runs what knex compiles on statements that the connection keeps. */
class PreparedClient extends SqliteClient {
  // As the base class does, which has each statement compiled anew.
  async _query(connection: sqlite3.Database, query: Query): Promise<Query> {
    const { method = 'raw', returning, sql, bindings = [] } = query;
    (this.config as Pick<ConnectOptions, 'check'>).check?.(sql, bindings);
    const writes = method === 'counter' || method === 'del' || (!returning && ['insert', 'update'].includes(method));
    query.context = await run(connection, writes ? 'run' : 'all', sql, bindings);
    query.response = query.context.rows;
    return query;
  }

  override destroyRawConnection(connection: sqlite3.Database): Promise<void> {
    return close(connection);
  }
}

class ImmediateClient extends PreparedClient {
  override transaction(container: unknown, config: unknown, outer: unknown) {
    return new ImmediateTransaction(this, container, config, outer) as unknown as Knex.Transaction;
  }
}

// knex can only add to the flags of a connection that writes.
class ReadClient extends PreparedClient {
  override acquireRawConnection() {
    return open((this.connectionSettings as ConnectOptions).filename);
  }
}

export interface ConnectOptions {
  filename: string;
  /** A transaction waits as long as this for others, in this process and then in another. */
  busyTimeoutMs: number;
  /** Returns statements that a connection that writes runs first, also one that takes the place of another. */
  onConnect?: () => string;
  /** Throws where a statement must not be run. */
  check?: (sql: string, bindings: readonly Binding[]) => void;
  /** Settings beside those that every connection that writes has. */
  pragmas?: readonly string[];
  /** Table and column names are camelCase in code and snake_case in the database; migrations name them as they are. */
  namesAreMapped?: boolean;
}

// knex prints what it also throws.
const log = { warn() {}, error() {}, debug() {}, deprecate() {} };

/**
 * Opens the one connection that writes: with WAL, and FULL so that a power cut loses no acknowledged commit. The message
 * of an error has the statement without its values: it is logged, and they are what people typed.
 */
export function connectWriter({
  filename,
  busyTimeoutMs: busyTimeout,
  onConnect = () => '',
  check,
  pragmas: own = [],
  namesAreMapped = true,
}: ConnectOptions): Knex {
  return knex({
    client: ImmediateClient,
    connection: { filename },
    useNullAsDefault: true,
    compileSqlOnError: false,
    check,
    // Transactions of this process wait here for each other.
    acquireConnectionTimeout: busyTimeout,
    log,
    pool: {
      min: 1,
      max: 1,
      afterCreate: retryWhileBusy(
        busyTimeout,
        pragmas(
          [
            `busy_timeout = ${busyTimeout}`,
            'journal_mode = WAL',
            'synchronous = FULL',
            'foreign_keys = ON',
            'journal_size_limit = 67108864',
            ...own,
          ],
          onConnect,
        ),
      ),
    },
    ...(namesAreMapped ? knexSnakeCaseMappers() : {}),
  } as Knex.Config);
}

/** Opens read-only connections for objection queries; each query sees what was committed before it began. */
export function connectReader({ filename, busyTimeoutMs: busyTimeout, check }: ConnectOptions): Knex {
  return knex({
    client: ReadClient,
    connection: { filename },
    useNullAsDefault: true,
    compileSqlOnError: false,
    check,
    // A plan reads of many runs side by side: on a machine that is busy, one waits longer than a moment.
    acquireConnectionTimeout: busyTimeout,
    log,
    pool: { min: 0, max: 2, afterCreate: pragmas([`busy_timeout = ${busyTimeout}`]) },
    ...knexSnakeCaseMappers(),
  } as Knex.Config);
}

/** Opens a plain read-only connection for hot reads. */
export async function openReadConnection({
  filename,
  busyTimeoutMs: busyTimeout,
  check,
}: ConnectOptions): Promise<ReadConnection> {
  const database = await open(filename);
  await new Promise<void>((resolve, reject) => {
    pragmas([`busy_timeout = ${busyTimeout}`, 'cache_size = -16384'])(database, (error) =>
      error ? reject(error) : resolve(),
    );
  });
  return {
    rows: async (sql, bindings) => {
      check?.(sql, bindings);
      return (await run(database, 'all', sql, bindings)).rows;
    },
    close: () => close(database),
  };
}

/**
 * Opens a file for this connection alone, with what stood in its write-ahead log put into it: others cannot even read until
 * it is closed (https://www.sqlite.org/wal.html#noshm).
 *
 * @throws an error with the code SQLITE_BUSY while another has it open
 */
export async function openAlone(filename: string): Promise<ReadConnection> {
  const database = await open(filename, sqlite3.OPEN_READWRITE);
  try {
    await new Promise<void>((resolve, reject) => {
      database.exec(
        'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = -65536',
        (error) => (error ? reject(error) : resolve()),
      );
    });
  } catch (error) {
    await close(database);
    throw error;
  }
  return {
    rows: async (sql, bindings) => (await run(database, 'all', sql, bindings)).rows,
    close: () => close(database),
  };
}

function open(filename: string, mode = sqlite3.OPEN_READONLY): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(filename, mode, (error) => (error ? reject(error) : resolve(database)));
  });
}

type Prepare = (connection: sqlite3.Database, done: (error: Error | null) => void) => void;

function pragmas(settings: string[], more = () => ''): Prepare {
  const sql = settings.map((setting) => `PRAGMA ${setting};`).join('\n');
  return (connection, done) => void connection.exec(sql + more(), done);
}

/**
 * Tries again while the file is busy: when several connections switch a new file to WAL at once, all but one are told
 * so at once, whatever the busy timeout says.
 */
function retryWhileBusy(timeoutMs: number, prepare: Prepare): Prepare {
  return (connection, done) => {
    const until = Date.now() + timeoutMs;
    const attempt = (): void =>
      prepare(connection, (error) => {
        const isBusy = (error as NodeJS.ErrnoException | null)?.code === 'SQLITE_BUSY';
        if (isBusy && Date.now() < until) setTimeout(attempt, 10);
        else done(error);
      });
    attempt();
  };
}
