import type { Knex } from 'knex';
import type { Pool } from 'pg';
import type { Stage } from './stage.js';

/** A value that a statement can be given. */
export type Binding = string | number | boolean | null | Buffer;

export interface DatabaseOptions {
  /** A transaction waits as long as this for others, first in this process, then elsewhere; 5000. */
  busyTimeoutMs?: number;
  /**
   * Refuses statements on SQLite that do not name the tenant in whose scope they are, as row-level security does on
   * PostgreSQL; for tests.
   */
  checkTenants?: boolean;
  /** The number of connections behind `rows`; 2. */
  readers?: number;
}

/** Migrations in their order, by name. */
export type Migrations = Readonly<Record<string, Knex.Migration>>;

/** A table in which triggers note what changes, in the order of `n`, until the end of a transaction. */
export interface NoteTable {
  name: string;
  columns: Record<string, 'INTEGER' | 'TEXT'>;
}

/** Has what changes in a table noted, whichever statement changes it. */
export interface ChangeTrigger {
  name: string;
  table: string;
  event: 'insert' | 'update' | 'delete';
  /** A condition over the rows `old` and `new`. */
  when?: string | undefined;
  /** The SQL of each column of a note. */
  values: Record<string, string>;
}

/** Runs work in a transaction that it begins and commits. Where a race was lost, it may run the work again. */
export type Begin = <T>(work: (trx: Knex.Transaction) => Promise<T>) => Promise<T>;

/** What a stage asks of its database. */
export interface StageHooks {
  /** Runs a transaction as all others, with what changes told to who watches, after what was noted before. */
  transaction<T>(
    begin: Begin,
    run: (trx: Knex.Transaction) => PromiseLike<T>,
    noted: () => readonly unknown[],
  ): Promise<T>;
  /** Takes what was noted in a transaction so far. */
  takeNotes(trx: Knex.Transaction): Promise<unknown[]>;
}

export interface TableColumn {
  table: string;
  name: string;
  type: 'text' | 'integer' | 'blob';
  /** The place in the primary key, from 1; 0 outside it. */
  keyPlace: number;
}

/** What differs between SQLite and PostgreSQL; what both have in common stands in `Database`. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** What opens the same database again, in another process too. */
  readonly url: string;
  /** Connections for the reads of models. */
  readonly read: Knex;
  /** Connections for libraries with tables of their own, which are shared by all processes; none on SQLite. */
  readonly pool?: Pool;
  /** Runs one SELECT with `?` placeholders, without a query builder. */
  rows(sql: string, bindings: readonly Binding[]): Promise<unknown[]>;
  transaction: Begin;
  openStage(hooks: StageHooks): Stage & { close(): Promise<void> };
  /** Has changes noted in every transaction from now on. */
  watch(notes: NoteTable, triggers: readonly ChangeTrigger[]): Promise<void>;
  /** The migrations in their order, by name. */
  readonly migrations: Migrations;
  /** Changes tables in one transaction, in which they are named as they are; a second process waits until the first is done. */
  changeTables: Begin;
  /** Does what else the tables need once they are up to date. */
  afterMigrations(): Promise<void>;
  /** Reads the columns of all tables, in their order. */
  readColumns(): Promise<TableColumn[]>;
  /** Reads which tables refer to which. */
  readReferences(): Promise<{ table: string; target: string }[]>;
  /** Waits for queries that run, then closes all connections. */
  close(): Promise<void>;
}
