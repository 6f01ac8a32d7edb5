/**
 * The one module that knows the pg driver. It extends two classes that knex does not export: see `sqlite/driver.ts` for
 * why `package.json` has one exact version of knex.
 */
import knex, { type Knex } from 'knex';
import PostgresClient from 'knex/lib/dialects/postgres/index.js';
import PostgresTransaction from 'knex/lib/dialects/postgres/execution/pg-transaction.js';
import { knexSnakeCaseMappers } from 'objection';
import pg from 'pg';
import { describeStatement, inClientSpan } from '../../telemetry/index.js';
import type { Binding } from '../engine.js';
import { tenantInScope } from '../tenant-scope.js';
import { changeError, type LostRaceError, lostRace, serverError, unclearCommit } from './errors.js';
import { type Hearing } from './hearing.js';
import { queryScoped } from './scoped-query.js';
import { translate } from './translate.js';
import { roles, tenantSetting } from './walls.js';

/** Values have the types that SQLite gives them: whole numbers are numbers, conditions 1 or 0, JSON a text without spaces. */
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.BOOL]: (text) => (text === 't' ? 1 : 0),
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.JSON]: (text) => JSON.stringify(JSON.parse(text)),
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text'),
};

/** What knex is about to run. */
interface Query {
  sql: string;
  bindings?: readonly Binding[];
  response?: pg.QueryResult;
}

/** How the statements of connections are kept to a tenant. */
interface ScopeConfig {
  /** Each statement is by itself, and not in a transaction that says whose it is. */
  isScoped: boolean;
  /** Returns whether the database has its walls: see `putWalls`. */
  isWalled(): boolean;
  changesTables: boolean;
  hearing: Hearing;
}

/** What is set for what is done in the scope of a tenant, or of none. */
const settingsOf = (tenantId: string | undefined): Record<string, string> => ({
  role: tenantId === undefined ? roles.platform : roles.tenant,
  [tenantSetting]: tenantId ?? '',
});

/** What made the transaction of a connection fail where it can be tried again, whatever was done with the error since. */
const lostBy = new WeakMap<object, LostRaceError>();

async function run(connection: pg.Client, query: Query, config: ScopeConfig): Promise<Query> {
  const { changesTables, hearing, isScoped, isWalled } = config;
  const values = query.bindings?.map((value) => (typeof value === 'boolean' ? Number(value) : value)) ?? [];
  const statement = { text: query.sql, values };
  try {
    query.response = await hearing.answer(
      isScoped && isWalled()
        ? queryScoped(connection, statement, settingsOf(tenantInScope()))
        : connection.query(statement),
    );
  } catch (error) {
    const race = lostRace(error);
    if (race) lostBy.set(connection, race);
    throw race ?? (changesTables ? changeError(error) : serverError(error));
  }
  return query;
}

class TranslatingClient extends PostgresClient {
  _driver() {
    return pg;
  }

  // Knex takes each question mark for a parameter, those in texts too.
  override positionBindings(sql: string): string {
    return translate(sql);
  }

  _query(connection: pg.Client, query: Query): Promise<Query> {
    return inClientSpan(
      () => describeStatement('postgresql', query.sql),
      () => run(connection, query, this.config as ScopeConfig),
    );
  }

  override async acquireRawConnection(): Promise<pg.Client> {
    const connection = new pg.Client(this.connectionSettings as pg.ClientConfig);
    // Knex takes what is disposed of for gone, and connects anew.
    const dispose = (error?: Error): void =>
      void Object.assign(connection, { __knex__disposed: error ?? 'The connection ended' });
    connection.on('error', dispose);
    connection.on('end', () => dispose());
    try {
      await connection.connect();
    } catch (error) {
      throw serverError(error);
    }
    (this.config as ScopeConfig).hearing.add(connection);
    return connection;
  }
}

/** Transactions are SERIALIZABLE: what they read and what they write hold together, as with the one writer of SQLite. */
class SerializableTransaction extends PostgresTransaction {
  /** Of whoever asked for the transaction. */
  readonly #tenantId = tenantInScope();

  override begin(connection: object) {
    lostBy.delete(connection);
    const { onBegin, isWalled } = this.client.config as ScopeConfig & { onBegin(): string };
    const scope = isWalled()
      ? Object.entries(settingsOf(this.#tenantId)).map(
          ([name, value]) => `SET LOCAL ${name} = ${pg.escapeLiteral(value)};`,
        )
      : [];
    // What every transaction finds is of the role that both have the rights of.
    const own = isWalled() ? `SET LOCAL ROLE ${roles.tenant};` : '';
    return this.trxClient.query(
      connection,
      `BEGIN ISOLATION LEVEL ${this.isolationLevel ?? 'SERIALIZABLE'}; ${own} ${onBegin()}; ${scope.join(' ')}`,
    );
  }

  // A transaction in which a statement failed answers COMMIT with ROLLBACK, and no error.
  override async commit(connection: object, value: unknown) {
    const query = this.trxClient.query(connection, 'COMMIT;') as Promise<Query>;
    this._completed = true;
    const { response } = await query.catch((error: unknown) => {
      throw unclearCommit(error);
    });
    const tags = [response].flat().map((each) => each?.command);
    if (tags.includes('ROLLBACK')) throw lostBy.get(connection) ?? new Error('A statement of the transaction failed');
    this._resolver(value);
  }

  override async rollback(connection: object, error: unknown) {
    this._completed = true;
    await this.client.query(connection, 'ROLLBACK;').catch(() => undefined);
    this._rejecter(lostBy.get(connection) ?? error ?? new Error('The transaction was rolled back'));
  }
}

class SerializableClient extends TranslatingClient {
  override transaction(container: unknown, config: unknown, outer: unknown) {
    if (outer) return super.transaction(container, config, outer) as Knex.Transaction;
    return new SerializableTransaction(this, container, config, outer) as unknown as Knex.Transaction;
  }
}

export interface ConnectOptions {
  url: string;
  /** A transaction waits as long as this for others, in this process and then in another. */
  busyTimeoutMs: number;
  connections: number;
  /** Returns statements that every transaction begins with. */
  onBegin?: () => string;
  /** A transaction in which nothing is asked for so long ends, with its locks: see `connect`; never where it is left out. */
  idleTimeoutMs?: number;
  /** Looks after the connections, with others to the same server. */
  hearing: Hearing;
  /** The connections run statements by themselves, and not in transactions. */
  isScoped?: boolean;
  /** Returns whether the database has its walls, which all but migrations keep to. */
  isWalled?: () => boolean;
  /**
   * It is for the owner of the tables. Their names and those of columns are camelCase in code and snake_case in the database;
   * whoever changes them names them as they are.
   */
  changesTables?: boolean;
}

// knex prints what it also throws.
const log = { warn() {}, error() {}, debug() {}, deprecate() {} };

/**
 * Opens connections. Nothing is left behind in one when a transaction ends, so that a pooler may lend it to another. The
 * message of an error has the statement without its values: it is logged, and they are what people typed.
 *
 * A server that hears nothing more of this process, because the network between them is cut, would keep a transaction open with its
 * locks until its kernel gives the connection up, by default after two hours (`tcp_keepalives_idle`,
 * https://www.postgresql.org/docs/18/runtime-config-connection.html); `idle_in_transaction_session_timeout` ends it before
 * (https://www.postgresql.org/docs/18/runtime-config-client.html), for the transaction alone, as a pooler wants it. Here
 * the kernel is asked to find out of a connection that rests: `keepAlive` of https://nodejs.org/api/net.html.
 */
export function connect({
  url,
  busyTimeoutMs,
  connections,
  onBegin,
  idleTimeoutMs = 0,
  hearing,
  isScoped = false,
  isWalled = () => false,
  changesTables = false,
}: ConnectOptions): Knex {
  return knex({
    client: SerializableClient,
    connection: {
      connectionString: url,
      types,
      connectionTimeoutMillis: busyTimeoutMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    } as Knex.PgConnectionConfig,
    // The same for all, so that knex does not ask the server.
    version: '15',
    compileSqlOnError: false,
    acquireConnectionTimeout: busyTimeoutMs,
    log,
    pool: { min: 0, max: connections },
    isScoped,
    isWalled,
    changesTables,
    hearing,
    onBegin: () =>
      `SET LOCAL lock_timeout = ${busyTimeoutMs}; SET LOCAL idle_in_transaction_session_timeout = ${idleTimeoutMs}; ${onBegin?.() ?? ''}`,
    ...(changesTables ? {} : knexSnakeCaseMappers()),
  } as Knex.Config);
}
