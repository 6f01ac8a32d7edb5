import type { Knex } from 'knex';

/** Brings rows of a table in, where a stage is not to have all that the tenant has. `condition` is over `m`. */
export type Bring = (table: string, condition: string, bindings: readonly (string | number)[]) => Promise<void>;

export interface TableToStage {
  name: string;
  /** The columns that know a row, beside its tenant. */
  key: readonly string[];
  /** Rows are brought as they are needed, and not all at once: there are too many. */
  isBroughtInParts?: boolean;
  /** What is prepared depends on all rows: none may have changed when it is kept. The table has a `version`. */
  isFixed?: boolean;
  /** Columns that others go on changing: what they write stays, and is no reason to prepare again. */
  othersWrite?: readonly string[];
}

/** Long work that others need not wait for, and of which they see nothing until it is kept. */
export interface Stage {
  /**
   * Does the work, once. It sees what was committed before it began, and writes only to the tables that are staged.
   *
   * @throws whatever `run` throws
   */
  prepare<T>(
    tenantId: string,
    tables: readonly TableToStage[],
    run: (trx: Knex.Transaction, bring: Bring) => Promise<T>,
  ): Promise<T>;
  /** Runs the transaction that keeps what was prepared. */
  transaction<T>(run: (trx: Knex.Transaction) => PromiseLike<T>): Promise<T>;
  /**
   * Puts what was prepared in its place.
   *
   * @param trx of `transaction`
   * @throws DatabaseUnavailableError where what it was prepared from has changed meanwhile: it may be prepared again
   */
  keep(trx: Knex.Transaction): Promise<void>;
}
