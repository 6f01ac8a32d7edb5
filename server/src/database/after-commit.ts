import type { Knex } from 'knex';

/** Runs an action once the transaction is on disk, and not at all where it is rolled back. */
export function afterCommit(trx: Knex.Transaction, action: () => void): void {
  trx.executionPromise.then(action, () => undefined);
}
