import { setTimeout as wait } from 'node:timers/promises';
import { rows } from '../database/index.js';
import { insertDataKey } from './data-key-rows.js';
import type { KeyStore } from './key-store.js';
import { type EncryptedColumn, reseal } from './reseal.js';
import { beginRotation, finishRotation, type Rotation } from './rotations.js';

const batchSize = 100;

export interface DataKeyRotation {
  isResumed: boolean;
  /** New keys. */
  keys: number;
  /** Envelopes that were sealed anew. */
  envelopes: number;
  /** Where envelopes stand that no key opens. */
  unreadable: string[];
}

/**
 * Gives tenants new data keys and seals under them what was under the old ones, while servers run: they know a new key
 * before it seals, and keep the old one until nothing is left under it. Run again, it goes on where it stopped.
 *
 * @param tenantId of one tenant; of all and of the installation where it is left out
 */
export async function rotateDataKeys(
  store: KeyStore,
  columns: readonly EncryptedColumn[],
  { tenantId, onProgress }: { tenantId?: string; onProgress?: (count: number) => void } = {},
): Promise<DataKeyRotation> {
  const startedAt = store.now().toISOString();
  const { rotation, isResumed } = await beginRotation(store.database, {
    kind: 'data',
    scope: tenantId ?? '',
    formerKey: null,
    startedAt,
  });
  let keys = 0;
  for (let added = batchSize; added === batchSize; keys += added) added = await addKeys(store, rotation);
  await untilPublished(store);
  await store.refresh();
  const { count, unreadable } = await reseal(store, columns, onProgress && { onProgress });
  await finishRotation(store.database, rotation, store.now());
  return { isResumed, keys, envelopes: count, unreadable };
}

/** Makes keys for some of those that have had none since the rotation began. @returns how many */
async function addKeys(store: KeyStore, { scope, startedAt }: Rotation): Promise<number> {
  return store.database.transaction(async (trx) => {
    const owners = await rows<{ tenantId: string }>(
      trx,
      `SELECT tenant_id AS "tenantId" FROM data_keys WHERE ? = '' OR tenant_id = ?
       GROUP BY tenant_id HAVING max(created_at) < ? LIMIT ${batchSize}`,
      [scope, scope, startedAt],
    );
    const now = store.now();
    const sealsFrom = new Date(now.getTime() + store.publishMs);
    for (const { tenantId } of owners) await insertDataKey(trx, store.cipher, tenantId, { now, sealsFrom });
    return owners.length;
  });
}

/** Waits until the newest key seals: every process knows it by then. */
async function untilPublished({ database, now }: KeyStore): Promise<void> {
  const [newest] = await database.rows<{ at: string }>('SELECT max(seals_from) AS at FROM data_keys');
  await wait(Math.max(0, Date.parse(newest!.at) - now().getTime()));
}
