import type { Knex } from 'knex';
import { databaseError, DatabaseUnavailableError } from '../errors.js';
import type { Bring, Stage, TableToStage } from '../stage.js';
import { StagedTable } from './staged-table.js';

interface StageOptions {
  /** Runs a transaction on the connection, when it is its turn. */
  transaction: Stage['transaction'];
  takeNotes(trx: Knex.Transaction): Promise<unknown[]>;
}

/**
 * A connection of its own for long work that others need not wait for. `prepare` works on copies of a tenant's rows, which
 * only this connection sees, and takes no lock; `keep` puts what became of them in their place, in a short transaction.
 * The copies are temporary tables under the names of those that they stand before, and are gone with the connection,
 * also when the process dies.
 */
export class SqliteStage implements Stage {
  readonly transaction: Stage['transaction'];
  /** What was noted of changes of the copies: see `Database.watch`. */
  noted: unknown[] = [];
  readonly #takeNotes: StageOptions['takeNotes'];
  #tables: StagedTable[] = [];

  constructor(
    readonly knex: Knex,
    { transaction, takeNotes }: StageOptions,
  ) {
    this.transaction = transaction;
    this.#takeNotes = takeNotes;
  }

  async prepare<T>(
    tenantId: string,
    tables: readonly TableToStage[],
    run: (trx: Knex.Transaction, bring: Bring) => Promise<T>,
  ): Promise<T> {
    try {
      // A copy refers to rows of which there is no copy; those that are kept are checked when they are.
      await this.knex.raw('PRAGMA foreign_keys = OFF');
      return await this.knex.transaction(
        async (trx) => {
          const staged = tables.map((table) => new StagedTable(table, tenantId));
          for (const table of staged) await table.create(trx);
          const result = await run(trx, async (name, condition, bindings) => {
            await staged.find((table) => table.name === name)!.bring(trx, condition, bindings);
          });
          this.noted = await this.#takeNotes(trx);
          for (const table of staged) await table.compare(trx);
          this.#tables = staged;
          return result;
        },
        { readOnly: true },
      );
    } catch (error) {
      throw databaseError(error);
    } finally {
      await this.knex.raw('PRAGMA foreign_keys = ON');
    }
  }

  async keep(trx: Knex.Transaction): Promise<void> {
    for (const table of this.#tables) if (!(await table.isAsBefore(trx))) throw new DatabaseUnavailableError('busy');
    try {
      for (const table of [...this.#tables].reverse()) await table.remove(trx);
      for (const table of this.#tables) await table.write(trx);
    } catch (error) {
      // Another has made what has the same number or code.
      if ((error as NodeJS.ErrnoException).code === 'SQLITE_CONSTRAINT')
        throw new DatabaseUnavailableError('busy', { cause: error });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.knex.destroy();
  }
}
