import type { Knex } from 'knex';
import { databaseError, DatabaseUnavailableError } from './errors.js';
import type { Bring, Stage, TableToStage } from './stage.js';
import type { StagedTable } from './staged-table.js';

interface StageOptions {
  /** Runs a transaction on the connection, when it is its turn. */
  transaction: Stage['transaction'];
  takeNotes(trx: Knex.Transaction): Promise<unknown[]>;
  newTable(table: TableToStage, tenantId: string): StagedTable;
  /** How the transaction that prepares is begun: it writes to tables of the connection alone. */
  preparing: Knex.TransactionConfig;
}

/**
 * A connection of its own for long work that others need not wait for. `prepare` works on copies of a tenant's rows, which
 * only this connection sees, and takes no lock; `keep` puts what became of them in their place, in a short transaction.
 * The copies are temporary tables under the names of those that they stand before, and are gone with the connection,
 * also when the process dies. A pooler must leave the connection to the stage until it is closed.
 */
export class StagedWork implements Stage {
  readonly transaction: Stage['transaction'];
  /** What was noted of changes of the copies: see `Database.watch`. */
  noted: unknown[] = [];
  #tables: StagedTable[] = [];

  constructor(
    readonly knex: Knex,
    readonly options: StageOptions,
  ) {
    this.transaction = options.transaction;
  }

  async prepare<T>(
    tenantId: string,
    tables: readonly TableToStage[],
    run: (trx: Knex.Transaction, bring: Bring) => Promise<T>,
  ): Promise<T> {
    const { newTable, takeNotes, preparing } = this.options;
    try {
      return await this.knex.transaction(async (trx) => {
        const staged = tables.map((table) => newTable(table, tenantId));
        for (const table of staged) await table.create(trx);
        const result = await run(trx, async (name, condition, bindings) => {
          await staged.find((table) => table.name === name)!.bring(trx, condition, bindings);
        });
        this.noted = await takeNotes(trx);
        for (const table of staged) await table.compare(trx);
        this.#tables = staged;
        return result;
      }, preparing);
    } catch (error) {
      throw databaseError(error);
    }
  }

  async keep(trx: Knex.Transaction): Promise<void> {
    for (const table of this.#tables) if (!(await table.isAsBefore(trx))) throw new DatabaseUnavailableError('busy');
    try {
      for (const table of [...this.#tables].reverse()) await table.remove(trx);
      for (const table of this.#tables) await table.write(trx);
    } catch (error) {
      // Another has made what has the same number or code.
      if (/^(SQLITE_CONSTRAINT|23\d{3})$/.test(String((error as { code?: unknown }).code)))
        throw new DatabaseUnavailableError('busy', { cause: error });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.knex.destroy();
  }
}
