import { type Database, DatabaseUnavailableError, rows } from '../database/index.js';
import { type Cipher, EnvelopeError } from '../secrets/index.js';
import { sealingKey } from './data-key-rows.js';
import type { KeyStore } from './key-store.js';

/** A column that holds envelopes. */
export interface EncryptedColumn {
  table: string;
  column: string;
  /** What seals it calls it; `table.column` otherwise. */
  purpose?: string;
  /** SQL of the tenant and the id in its encryption context; `tenant_id` and `id` otherwise. */
  tenant?: string;
  id?: string;
}

interface Sealed extends Record<string, string> {
  tenantId: string;
  rowId: string;
  envelope: string;
}

/** So many rows are sealed anew in one transaction: a few milliseconds, so that nobody waits for them. */
const batchSize = 100;

/**
 * Seals anew what is not under the key that seals now: after a rotation, from before there were data keys, and under
 * the installation's key from before a tenant had its own. Reads and seals outside the write lock; a row that somebody
 * else changes meanwhile is theirs. It may stop at any moment, and go on later.
 *
 * @param signal ends it after the batch
 * @returns how many were sealed anew, and where those are that do not open
 */
export async function reseal(
  { database, cipher, now }: KeyStore,
  columns: readonly EncryptedColumn[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (count: number) => void } = {},
): Promise<{ count: number; unreadable: string[] }> {
  const unreadable: string[] = [];
  let count = 0;
  for (const column of columns) {
    const key = await primaryKey(database, column);
    let last: Sealed | undefined;
    for (;;) {
      if (signal?.aborted) return { count, unreadable };
      const batch = await findOutdated(database, column, key, now().toISOString(), last);
      if (batch.length === 0) break;
      last = batch.at(-1);
      const changes = batch.flatMap((row) => {
        const envelope = sealAgain(cipher, column, row);
        if (envelope === undefined) unreadable.push(`${column.table}.${column.column} ${row.rowId}`);
        return envelope === undefined ? [] : [{ row, envelope }];
      });
      await onceFree(() => write(database, column, key, changes));
      count += changes.length;
      onProgress?.(count);
    }
  }
  return { count, unreadable };
}

/**
 * Does work again where others kept the lock for longer than anybody waits for it: nobody waits for this, and a rotation that
 * ends half-way is no answer to a busy service.
 */
async function onceFree(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError && error.code === 'busy')) throw error;
    }
  }
}

async function primaryKey(database: Database, { table }: EncryptedColumn): Promise<string[]> {
  const columns = await database.engine.readColumns();
  const found = columns.filter((each) => each.table === table && each.keyPlace > 0);
  return found.sort((one, other) => one.keyPlace - other.keyPlace).map(({ name }) => name);
}

function findOutdated(
  database: Database,
  { table, column, tenant = `${table}.tenant_id`, id = 'id' }: EncryptedColumn,
  key: readonly string[],
  now: string,
  after: Sealed | undefined,
): Promise<Sealed[]> {
  return database.rows<Sealed>(
    `SELECT ${key.map((name) => `${name} AS "key ${name}"`).join(', ')},
       ${tenant} AS "tenantId", ${id} AS "rowId", ${column} AS envelope
     FROM ${table}
     WHERE ${column} LIKE 'v1.%' AND substr(${column}, 4, 8) <> ${sealingKey(tenant)}
       ${after ? `AND (${key.join(', ')}) > (${key.map(() => '?').join(', ')})` : ''}
     ORDER BY ${key.join(', ')} LIMIT ${batchSize}`,
    [now, now, ...(after ? key.map((name) => after[`key ${name}`]!) : [])],
  );
}

function sealAgain(cipher: Cipher, { table, column, purpose }: EncryptedColumn, row: Sealed): string | undefined {
  const place = { purpose: purpose ?? `${table}.${column}`, tenantId: row.tenantId, id: row.rowId };
  try {
    return cipher.seal(cipher.open(row.envelope, place), place);
  } catch (error) {
    if (error instanceof EnvelopeError) return undefined;
    throw error;
  }
}

async function write(
  database: Database,
  { table, column }: EncryptedColumn,
  key: readonly string[],
  changes: readonly { row: Sealed; envelope: string }[],
): Promise<void> {
  const sql = `UPDATE ${table} SET ${column} = ? WHERE ${key.map((name) => `${name} = ?`).join(' AND ')} AND ${column} = ?`;
  // What is sealed stays the same, so nobody has changed it.
  const isUpkeep = true;
  await database.transaction(async (trx) => {
    for (const { row, envelope } of changes)
      await rows(trx, sql, [envelope, ...key.map((name) => row[`key ${name}`]!), row.envelope]);
  }, isUpkeep);
}
