import type { Knex } from 'knex';
import { boundRows, createNotes, insertRows, rows } from '../database/index.js';
import type { DescribedEntry } from './describe-entries.js';
import { entryColumns } from './entry.js';

/** An entry that a connection has by it, under the number that it has there. */
export interface PreparedEntry {
  n: number;
  entry: DescribedEntry;
}

/** All that an entry says before it has its place in the chain. */
const columns = Object.entries(entryColumns).filter(([, name]) => !['seq', 'at', 'hash'].includes(name));

/**
 * Writes entries where this connection alone sees them. Putting them in the chain is then moving rows, which keeps others
 * from writing for a quarter of the time that handing them over does.
 */
export async function prepareEntries(
  trx: Knex.Transaction,
  entries: readonly DescribedEntry[],
): Promise<PreparedEntry[]> {
  const names = columns.map(([column]) => column);
  await rows(
    trx,
    createNotes({ name: 'prepared_entries', columns: Object.fromEntries(names.map((name) => [name, ''])) }),
  );
  await rows(trx, 'DELETE FROM prepared_entries');
  const prepared = entries.map((entry, index) => ({ n: index + 1, entry }));
  const values = prepared.map(({ n, entry }) => [n, ...columns.map(([, name]) => entry[name as keyof DescribedEntry])]);
  await insertRows(trx, 'prepared_entries', {}, ['n', ...names], values);
  return prepared;
}

/** Gives prepared entries their place. @param places the number of each, its place and its hash */
export async function placeEntries(
  trx: Knex.Transaction,
  tenantId: string,
  at: string,
  places: readonly (readonly [n: number, seq: number, hash: string])[],
): Promise<void> {
  const names = columns.map(([column]) => column);
  await rows(
    trx,
    `INSERT INTO audit_entries (at, seq, hash, ${names.join(', ')})
     SELECT ?, given.seq, given.hash, ${names.map((name) => `p.${name}`).join(', ')}
     FROM ${boundRows('given', { n: 'BIGINT', seq: 'BIGINT', hash: 'TEXT' })} CROSS JOIN prepared_entries AS p ON p.n = given.n
     WHERE p.tenant_id = ?`,
    [at, JSON.stringify(places), tenantId],
  );
}
