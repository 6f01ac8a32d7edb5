import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Pool } from 'pg';
import type {
  Begin,
  Binding,
  ChangeTrigger,
  Engine,
  Migrations,
  NoteTable,
  StageHooks,
  TableColumn,
} from '../engine.js';
import { sharedMigrations } from '../migrations/index.js';
import { runStatement } from '../run-statement.js';
import { changeTriggers, createNotes } from './change-triggers.js';
import { connect, type ConnectOptions } from './driver.js';
import { Hearing } from './hearing.js';
import { connectionError, LostRaceError, missingRoles } from './errors.js';
import { openPool } from './pool.js';
import * as libraries from './schema/libraries.js';
import * as schema from './schema/index.js';
import { StagedWork } from '../staged-work.js';
import { PostgresStagedTable } from './staged-table.js';
import { putWalls, roles, wallsStand } from './walls.js';

/** A transaction that loses a race is run this many times, with a pause that grows, before the caller is told. */
const attempts = 10;
const pauseMs = 5;

/**
 * The locks of a process that nobody hears of any more hold up the others no longer than this. A stage has none that others
 * wait for, and may read a file between two statements.
 */
const idleTimeoutMs = { writer: 10_000, stage: 60_000 };

/** A new database has the tables as they were after 0053 of SQLite, and from there on the migrations that it has. */
const migrations: Migrations = { '0053-schema': schema, '0053-libraries': libraries, ...sharedMigrations };

/** Who changes tables keeps this lock of the server until the transaction ends, so that the next waits however long it takes. */
const waitForOthers = (busyTimeoutMs: number): string =>
  `SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(hashtext('loonpoort tables')); SET LOCAL lock_timeout = ${busyTimeoutMs}`;

/**
 * One database of PostgreSQL. A process has one connection that writes, as with SQLite: all that is written for a bureau
 * goes on in one chain of its audit, so transactions side by side would mostly lose a race. Other processes write
 * meanwhile, and so do stages: `LostRaceError`.
 */
export class PostgresEngine implements Engine {
  readonly name = 'postgres';
  readonly migrations = migrations;
  readonly read: Knex;
  readonly pool: Pool;
  readonly #writer: Knex;
  readonly #hearing: Hearing;
  /** What every transaction begins with: see `watch`. */
  #onBegin = '';
  /** Not before there are tables. */
  #isWalled = false;

  constructor(
    readonly options: Pick<ConnectOptions, 'url' | 'busyTimeoutMs'>,
    readers: number,
  ) {
    this.#hearing = new Hearing(options.url);
    // Models and lists read on the same connections.
    this.read = connect({ ...this.#walled, connections: readers + 2, isScoped: true });
    this.#writer = connect({ ...this.#walled, connections: 1, idleTimeoutMs: idleTimeoutMs.writer });
    this.pool = openPool(options);
  }

  get #walled(): Omit<ConnectOptions, 'connections'> {
    return {
      ...this.options,
      hearing: this.#hearing,
      onBegin: () => this.#onBegin,
      isWalled: () => this.#isWalled,
    };
  }

  get url(): string {
    return this.options.url;
  }

  /** @throws OperatorError when the server does not answer, or does not let this program in */
  static async open(options: Pick<ConnectOptions, 'url' | 'busyTimeoutMs'>, readers: number): Promise<PostgresEngine> {
    const engine = new PostgresEngine(options, readers);
    try {
      await engine.#findWalls();
      return engine;
    } catch (error) {
      await engine.close();
      throw connectionError(error, options.url);
    }
  }

  readonly transaction: Begin = (work) => this.#repeat(this.#writer, work);

  async #repeat<T>(
    knex: Knex,
    work: (trx: Knex.Transaction) => Promise<T>,
    config?: Knex.TransactionConfig,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await knex.transaction(work, config);
      } catch (error) {
        if (!(error instanceof LostRaceError) || attempt === attempts) throw error;
        // Two that lost to each other must not meet again.
        await wait(randomInt(pauseMs * 2 ** attempt));
      }
    }
  }

  rows(sql: string, bindings: readonly Binding[]): Promise<unknown[]> {
    return runStatement(this.read, sql, bindings);
  }

  openStage({ transaction }: StageHooks): StagedWork {
    const knex = connect({ ...this.#walled, connections: 1, idleTimeoutMs: idleTimeoutMs.stage });
    return new StagedWork(knex, {
      transaction: (run) =>
        transaction(
          (work) => this.#repeat(knex, work),
          run,
          () => [],
        ),
      // The triggers of the tables themselves note what is kept.
      takeNotes: () => Promise.resolve([]),
      newTable: (table, tenantId) => new PostgresStagedTable(table, tenantId),
      // It writes nothing that another could have written first.
      preparing: { isolationLevel: 'repeatable read' },
    });
  }

  async watch(notes: NoteTable, triggers: readonly ChangeTrigger[]): Promise<void> {
    const wanted = changeTriggers(notes, triggers);
    await this.#change(
      (on) => wanted.stand(on),
      (trx) => wanted.put(trx),
    );
    this.#onBegin = createNotes(notes);
  }

  async afterMigrations(): Promise<void> {
    await this.#change(wallsStand, putWalls);
    await this.#findWalls();
  }

  /** Changes the tables, unless it is done; of processes that start at once, one does. */
  async #change(
    isDone: (on: Knex) => Promise<boolean>,
    change: (trx: Knex.Transaction) => Promise<void>,
  ): Promise<void> {
    if (await isDone(this.read)) return;
    await this.changeTables(async (trx) => {
      if (!(await isDone(trx))) await change(trx);
    });
  }

  readonly changeTables: Begin = async (work) => {
    const knex = connect({ ...this.options, hearing: this.#hearing, connections: 1, changesTables: true });
    try {
      return await this.#repeat(
        knex,
        async (trx) => {
          await trx.raw(waitForOthers(this.options.busyTimeoutMs));
          return work(trx);
        },
        // What the process before did must be seen by who waited for it.
        { isolationLevel: 'read committed' },
      );
    } finally {
      await knex.destroy();
    }
  };

  async #findWalls(): Promise<void> {
    const [found] = (await this.rows(
      `SELECT to_regclass('tenants') IS NOT NULL AND count(*) = 2 AS "areThere",
         coalesce(bool_and(pg_has_role(session_user, oid, 'USAGE')), true) AS "areMine",
         session_user AS login
       FROM pg_roles WHERE rolname IN ('${Object.values(roles).join("', '")}')`,
      [],
    )) as { areThere: 0 | 1; areMine: 0 | 1; login: string }[];
    const { areThere, areMine, login } = found!;
    if (areThere && !areMine) throw missingRoles(login);
    this.#isWalled = areThere === 1;
  }

  async readColumns(): Promise<TableColumn[]> {
    // The views of information_schema have the same, and take a hundred times as long: a start waits for this.
    return (await this.rows(
      `SELECT t.relname AS "table", c.attname AS name,
         CASE c.atttypid WHEN 'bytea'::regtype THEN 'blob' WHEN 'text'::regtype THEN 'text' ELSE 'integer' END AS type,
         coalesce(array_position(k.conkey, c.attnum), 0) AS "keyPlace"
       FROM pg_class AS t JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
         LEFT JOIN pg_constraint AS k ON k.conrelid = t.oid AND k.contype = 'p'
       WHERE t.relkind = 'r' AND t.relnamespace = current_schema()::regnamespace ORDER BY t.relname, c.attnum`,
      [],
    )) as TableColumn[];
  }

  async readReferences(): Promise<{ table: string; target: string }[]> {
    return (await this.rows(
      `SELECT DISTINCT t.relname AS "table", f.relname AS target FROM pg_constraint AS c
         JOIN pg_class AS t ON t.oid = c.conrelid JOIN pg_class AS f ON f.oid = c.confrelid
       WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace`,
      [],
    )) as { table: string; target: string }[];
  }

  async close(): Promise<void> {
    for (const knex of [this.read, this.#writer]) await knex.destroy();
    if (!this.pool.ending) await this.pool.end();
  }
}
