import type { Knex } from 'knex';
import { DatabaseUnavailableError, databaseError } from '../errors.js';
import type { Begin, Binding, ChangeTrigger, Engine, NoteTable, StageHooks, TableColumn } from '../engine.js';
import { migrations } from '../migrations/index.js';
import type { KnexClient } from '../run-statement.js';
import { createChangeTrigger, createNotes } from './change-notes.js';
import { connectReader, connectWriter, type ConnectOptions } from './driver.js';
import { Readers } from './readers.js';
import { SqliteStage } from './stage.js';
import { TenantGuard } from './tenant-guard.js';
import { SqliteStagedTable } from './staged-table.js';

/**
 * A large transaction writes each page once, when it commits, and not as often as a small cache overflows; who waits for
 * its lock does not wait until its pages have left the log.
 */
const stagePragmas = ['cache_size = -65536', 'wal_autocheckpoint = 0'];

/** One SQLite file, with one connection that writes. */
export class SqliteEngine implements Engine {
  readonly name = 'sqlite';
  readonly migrations = migrations;
  readonly #writer: Knex;
  readonly #readers: Readers;
  /** The statements that a connection that writes begins with: see `watch`. */
  readonly #watching: { sql: string };

  private constructor(
    writer: Knex,
    readonly read: Knex,
    readers: Readers,
    readonly connect: ConnectOptions,
    watching: { sql: string },
    readonly guard: TenantGuard,
  ) {
    this.#writer = writer;
    this.#readers = readers;
    this.#watching = watching;
  }

  get url(): string {
    return this.connect.filename;
  }

  /**
   * @param checkTenants whether statements are refused that do not name the tenant in whose scope they are
   * @throws DatabaseUnavailableError when the file cannot be opened or is not a database
   */
  static async open(options: ConnectOptions, readers: number, checkTenants = false): Promise<SqliteEngine> {
    const watching = { sql: '' };
    const guard = new TenantGuard();
    const connect: ConnectOptions = checkTenants
      ? { ...options, check: (sql, bindings) => guard.check(sql, bindings) }
      : options;
    const writer = connectWriter({ ...connect, onConnect: () => watching.sql });
    try {
      // Connecting creates the file and switches it to WAL, which read-only connections cannot.
      await writer.raw('select 1');
      const reading = [connectReader(connect), await Readers.open(connect, readers)] as const;
      return new SqliteEngine(writer, ...reading, connect, watching, guard);
    } catch (error) {
      await writer.destroy();
      throw databaseError(error);
    }
  }

  readonly transaction: Begin = (work) => this.#writer.transaction(work);

  rows(sql: string, bindings: readonly Binding[]): Promise<unknown[]> {
    return this.#readers.rows(sql, bindings);
  }

  openStage({ transaction, takeNotes }: StageHooks): SqliteStage {
    const knex = connectWriter({ ...this.connect, pragmas: stagePragmas, onConnect: () => this.#watching.sql });
    const stage: SqliteStage = new SqliteStage(knex, {
      transaction: async (run) => {
        const begin: Begin = (work) => knex.transaction(work);
        const result = await this.#inTurn(() => transaction(begin, run, () => stage.noted));
        // Moves what was committed from the log to its place while others write on, and leaves what one of them moves.
        await knex.raw('PRAGMA wal_checkpoint(PASSIVE)');
        return result;
      },
      takeNotes,
      newTable: (table, tenantId) => new SqliteStagedTable(table, tenantId),
      preparing: { readOnly: true },
    });
    return stage;
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

  /** The triggers are temporary: every connection that writes has them for itself. */
  async watch(notes: NoteTable, triggers: readonly ChangeTrigger[]): Promise<void> {
    const statements = [createNotes(notes), ...triggers.map((each) => createChangeTrigger(each, notes.name))];
    for (const statement of statements) await this.#writer.raw(statement);
    this.#watching.sql = statements.map((each) => `${each};\n`).join('');
  }

  readonly changeTables: Begin = async (work) => {
    const knex = connectWriter({ ...this.connect, namesAreMapped: false });
    try {
      return await knex.transaction(work);
    } finally {
      await knex.destroy();
    }
  };

  async afterMigrations(): Promise<void> {
    const columns = await this.readColumns();
    this.guard.watch(columns.filter(({ name }) => name === 'tenant_id').map(({ table }) => table));
  }

  async readColumns(): Promise<TableColumn[]> {
    const columns = (await this.rows(
      `SELECT m.name AS "table", c.name, c.type, c.pk AS "keyPlace"
       FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' ORDER BY m.name, c.cid`,
      [],
    )) as (Omit<TableColumn, 'type'> & { type: string })[];
    return columns.map((each) => ({ ...each, type: types[each.type.toUpperCase()] ?? 'text' }));
  }

  async readReferences(): Promise<{ table: string; target: string }[]> {
    return (await this.rows(
      `SELECT DISTINCT m.name AS "table", f."table" AS target
       FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'`,
      [],
    )) as { table: string; target: string }[];
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

  async close(): Promise<void> {
    await this.#readers.close();
    await this.read.destroy();
    await this.#writer.destroy();
  }
}

const types: Record<string, TableColumn['type']> = { INTEGER: 'integer', BLOB: 'blob' };
