import { AbortError, ConnectionError } from './errors.js';
import { eagerOperations as knownOperations } from './generated/operations.js';
import { readRows } from './operation-table.js';
import type { Operation } from './operation.js';
import type { OperationId } from './types.js';

/** Makes operations known by their generated rows. */
export function addOperations(rows: string): void {
  Object.assign(knownOperations, readRows(rows));
}

/**
 * Returns the row of an operation; a promise where it stands in the module that is loaded at the first call that needs
 * it. A module that could not be loaded is asked for again by the next call, which browsers do since 2026
 * (https://github.com/whatwg/html/pull/10327); older ones may remember the failure until the page is opened again.
 *
 * @throws {ConnectionError} The module could not be loaded.
 * @throws {AbortError} It could not, and the caller has ended the call meanwhile.
 */
export function findOperation(id: OperationId, signal?: AbortSignal): Operation | Promise<Operation> {
  return knownOperations[id] ?? loadOperation(id, signal);
}

/**
 * Loads the rows of all operations.
 *
 * @throws {Error} The module could not be loaded.
 */
export async function loadOperations(): Promise<void> {
  addOperations((await import('./generated/lazy-operations.js')).lazyRows);
}

async function loadOperation(id: OperationId, signal?: AbortSignal): Promise<Operation> {
  try {
    await loadOperations();
    return knownOperations[id]!;
  } catch (cause) {
    if (signal?.aborted) throw new AbortError(`${id}: aborted`, { cause: signal.reason });
    throw new ConnectionError(`${id}: no connection`, { cause });
  }
}
