/**
 * The one module that knows the sqlite3 driver. Its owners no longer maintain it
 * (https://github.com/TryGhost/node-sqlite3): another driver replaces it here, and nowhere else.
 *
 * It also extends two classes that knex does not export, because nothing public begins a transaction with
 * `BEGIN IMMEDIATE`: `knex.transaction` sends `BEGIN`, and objection takes only a transaction that knex made. That is
 * why `package.json` has one exact version of knex. On another version, run `test/database/transactions.test.ts`.
 */
import knex, { type Knex } from 'knex';
import SqliteClient from 'knex/lib/dialects/sqlite3/index.js';
import SqliteTransaction from 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js';
import { knexSnakeCaseMappers } from 'objection';
import sqlite3 from 'sqlite3';

/** A value that SQLite can bind. */
export type Binding = string | number | boolean | null | Buffer;

/** A compiled statement; runs one query at a time. */
export interface Statement {
  all(bindings: readonly Binding[]): Promise<unknown[]>;
  finalize(): void;
}

/** A read-only connection without a query builder. */
export interface ReadConnection {
  prepare(sql: string): Promise<Statement>;
  close(): Promise<void>;
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

class ImmediateClient extends SqliteClient {
  override transaction(container: unknown, config: unknown, outer: unknown) {
    return new ImmediateTransaction(this, container, config, outer) as unknown as Knex.Transaction;
  }
}

// knex can only add to the flags of a connection that writes.
class ReadClient extends SqliteClient {
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
  /** Table and column names are camelCase in code and snake_case in the database; migrations name them as they are. */
  namesAreMapped?: boolean;
}

// knex prints what it also throws.
const log = { warn() {}, error() {}, debug() {}, deprecate() {} };

/** The query context of a statement whose columns keep the names that its SQL gives them: see `rows`. */
export const namesAsWritten = Symbol('names as written');

const mappers = knexSnakeCaseMappers();
const namesInCode = {
  ...mappers,
  postProcessResponse: (result: unknown, context: unknown): unknown =>
    context === namesAsWritten ? result : mappers.postProcessResponse(result),
};

/**
 * Opens the one connection that writes: with WAL, and FULL so that a power cut loses no acknowledged commit. The message
 * of an error has the statement without its values: it is logged, and they are what people typed.
 */
export function connectWriter({
  filename,
  busyTimeoutMs: busyTimeout,
  onConnect = () => '',
  namesAreMapped = true,
}: ConnectOptions): Knex {
  return knex({
    client: ImmediateClient,
    connection: { filename },
    useNullAsDefault: true,
    compileSqlOnError: false,
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
          ],
          onConnect,
        ),
      ),
    },
    ...(namesAreMapped ? namesInCode : {}),
  });
}

/** Opens read-only connections for objection queries; each query sees what was committed before it began. */
export function connectReader({ filename, busyTimeoutMs: busyTimeout }: ConnectOptions): Knex {
  return knex({
    client: ReadClient,
    connection: { filename },
    useNullAsDefault: true,
    compileSqlOnError: false,
    acquireConnectionTimeout: 2000,
    log,
    pool: { min: 0, max: 2, afterCreate: pragmas([`busy_timeout = ${busyTimeout}`]) },
    ...namesInCode,
  });
}

/** Opens a plain read-only connection for hot reads. */
export async function openReadConnection({
  filename,
  busyTimeoutMs: busyTimeout,
}: ConnectOptions): Promise<ReadConnection> {
  const database = await open(filename);
  await new Promise<void>((resolve, reject) => {
    pragmas([`busy_timeout = ${busyTimeout}`, 'cache_size = -16384'])(database, (error) =>
      error ? reject(error) : resolve(),
    );
  });
  return {
    prepare: (sql) =>
      new Promise((resolve, reject) => {
        const statement = database.prepare(sql, (error) => (error ? reject(error) : resolve(wrap(statement))));
      }),
    close: () =>
      new Promise((resolve, reject) => {
        database.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

function open(filename: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(filename, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(database),
    );
  });
}

function wrap(statement: sqlite3.Statement): Statement {
  return {
    all: (bindings) =>
      new Promise((resolve, reject) => {
        statement.all(bindings, (error: Error | null, rows: unknown[]) => (error ? reject(error) : resolve(rows)));
      }),
    finalize: () => void statement.finalize(),
  };
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
