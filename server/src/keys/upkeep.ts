import type { Background, Work } from '../background/index.js';
import { rows } from '../database/index.js';
import type { KeyStore } from './key-store.js';
import { type EncryptedColumn, reseal } from './reseal.js';
import { keysInUse } from './keys-in-use.js';
import { signingKeysSql, type SigningKeyRow } from './signing-key-rows.js';
import { scheduleSigning } from './signing-schedule.js';

/** Names the work in the background that looks after the keys. */
export const keyUpkeep = 'keys';

const everyMs = 3_600_000;
/** A process that stood still may seal under a key for so long after its successor took over. */
const retiredMs = 3_600_000;

/**
 * Takes over other processes' keys every second; at the start, when keys have changed and every hour, seals anew what
 * is under an older one, and removes keys that nothing needs any more. Several processes may do it at once.
 */
export function registerKeyUpkeep(background: Background, store: KeyStore, columns: readonly EncryptedColumn[]): void {
  let done = { generation: -1, at: 0 };
  const isDue = (): boolean =>
    store.generation !== done.generation || Math.abs(store.now().getTime() - done.at) >= everyMs;
  const work: Work = {
    name: keyUpkeep,
    async findDueQueues() {
      await store.refresh();
      return isDue() ? [{ key: '', concurrency: 1 }] : [];
    },
    takeNext: () => Promise.resolve(isDue() ? { id: keyUpkeep } : undefined),
    async run(_item, signal) {
      done = { generation: store.generation, at: store.now().getTime() };
      await reseal(store, columns, { signal });
      if (!signal.aborted) await removeRetired(store, columns);
      return true;
    },
  };
  background.register(work);
}

/** Removes the data keys whose successor has long sealed, and under which nothing is left; and expired signing keys. */
export async function removeRetired(store: KeyStore, columns: readonly EncryptedColumn[]): Promise<void> {
  const { database, now } = store;
  const before = new Date(now().getTime() - retiredMs).toISOString();
  const retired = await database.rows<{ id: string }>(
    `SELECT id FROM data_keys AS d WHERE EXISTS (SELECT 1 FROM data_keys AS k WHERE k.tenant_id = d.tenant_id
       AND (k.seals_from, k.id) > (d.seals_from, d.id) AND k.seals_from <= ?)`,
    [before],
  );
  if (retired.length > 0) {
    const inUse = await keysInUse(database, columns);
    for (const { id } of retired.filter((key) => !inUse.has(key.id)))
      await database.transaction((trx) => rows(trx, 'DELETE FROM data_keys WHERE id = ?', [id]));
  }
  const signingKeys = await database.rows<SigningKeyRow>(signingKeysSql);
  for (const { id } of scheduleSigning(signingKeys, now().toISOString()).expired)
    await database.transaction((trx) => rows(trx, 'DELETE FROM signing_keys WHERE id = ?', [id]));
}
