import { rows } from '../database/index.js';
import { addEncryptionKey, encryptionKeyFile, type KeyOptions } from '../secrets/index.js';
import { EncryptionKeyError } from './encryption-key-error.js';
import type { KeyStore } from './key-store.js';
import { keysInUse, wrapsInUse } from './keys-in-use.js';
import { type EncryptedColumn, reseal } from './reseal.js';
import { beginRotation, findUnfinished, finishRotation } from './rotations.js';

const batchSize = 200;

export interface EncryptionKeyRotation {
  isResumed: boolean;
  /** Data keys that were wrapped anew. */
  keys: number;
  /** The id of the key that wraps now. */
  current: string;
  /** The ids of keys that are given and that the database does not need. */
  removable: string[];
}

/**
 * Puts a new encryption key in front of the others and wraps the data keys under it; what they sealed stays as it is.
 * Servers that run read the file again when they meet the new key. Run again, it goes on where it stopped.
 *
 * @throws EncryptionKeyError when the key does not come from a file that can be written, and the one in front already wraps all
 */
export async function rotateEncryptionKey(
  store: KeyStore,
  columns: readonly EncryptedColumn[],
  options: KeyOptions,
): Promise<EncryptionKeyRotation> {
  const { database, cipher, now } = store;
  const { encryptionKeys } = cipher;
  // Someone put a new one in front: that is the rotation that is asked for.
  const isPutInFront = [...(await needed(store, columns))].some((id) => id !== encryptionKeys.current.id);
  const interrupted = (await findUnfinished(database)).some(({ kind }) => kind === 'encryption');
  if (options.key && !isPutInFront && !interrupted) {
    throw new EncryptionKeyError({ in: 'environment' });
  }
  const { rotation, isResumed } = await beginRotation(database, {
    kind: 'encryption',
    scope: '',
    formerKey: isPutInFront ? null : encryptionKeys.current.id,
    startedAt: now().toISOString(),
  });
  if (rotation.formerKey === encryptionKeys.current.id && !options.key) {
    try {
      addEncryptionKey(options);
    } catch (error) {
      await finishRotation(database, rotation, now());
      const reason = (error as NodeJS.ErrnoException).code!;
      throw new EncryptionKeyError({ in: 'file', path: encryptionKeyFile(options), reason }, { cause: error });
    }
    encryptionKeys.reload();
  }
  await reseal(store, columns);
  let keys = 0;
  for (let wrapped = -1; wrapped !== 0; keys += wrapped) wrapped = await wrapBatch(store);
  await finishRotation(database, rotation, now());
  const inUse = await needed(store, columns);
  return {
    isResumed,
    keys,
    current: encryptionKeys.current.id,
    removable: encryptionKeys.ids.filter((id) => !inUse.has(id)),
  };
}

/** Returns the ids of all keys that something in the database is sealed under. */
async function needed({ database, cipher }: KeyStore, columns: readonly EncryptedColumn[]): Promise<Set<string>> {
  const sealing = [...(await keysInUse(database, columns)).keys()].filter((id) => !cipher.findDataKey(id));
  return new Set([...(await wrapsInUse(database)).keys(), ...sealing]);
}

async function wrapBatch({ database, cipher }: KeyStore): Promise<number> {
  const { id: current } = cipher.encryptionKeys.current;
  const batch = await database.rows<{ tenantId: string; id: string; wrapped: string }>(
    `SELECT tenant_id AS "tenantId", id, wrapped FROM data_keys WHERE substr(wrapped, 4, 8) <> ? LIMIT ${batchSize}`,
    [current],
  );
  const changes = batch.map((row) => ({ ...row, next: cipher.wrap(cipher.unwrap(row)) }));
  await database.transaction(async (trx) => {
    for (const { tenantId, id, wrapped, next } of changes)
      await rows(trx, 'UPDATE data_keys SET wrapped = ? WHERE tenant_id = ? AND id = ? AND wrapped = ?', [
        next,
        tenantId,
        id,
        wrapped,
      ]);
  });
  return batch.length;
}
