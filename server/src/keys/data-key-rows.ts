import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import type { Cipher, DataKey } from '../secrets/index.js';

/** A data key as the database keeps it. */
export interface DataKeyRow {
  tenantId: string;
  id: string;
  /** An envelope under the operator's encryption key. */
  wrapped: string;
  createdAt: string;
  /** It seals from this moment on, until the next one of its tenant does. */
  sealsFrom: string;
}

export const dataKeyColumns =
  'tenant_id AS "tenantId", id, wrapped, created_at AS "createdAt", seals_from AS "sealsFrom"';

/** SQL of the id of the key that seals for a tenant. It takes the moment, twice. @param tenant SQL of its id */
export const sealingKey = (tenant: string): string => {
  const newest = (owner: string): string =>
    `(SELECT k.id FROM data_keys AS k WHERE k.tenant_id = ${owner} AND k.seals_from <= ?
      ORDER BY k.seals_from DESC, k.id DESC LIMIT 1)`;
  return `coalesce(${newest(tenant)}, ${newest("''")})`;
};

/**
 * Makes a random data key and keeps it wrapped.
 *
 * @param tenantId empty for that of the installation
 */
export async function insertDataKey(
  trx: Knex.Transaction,
  cipher: Cipher,
  tenantId: string,
  { now, sealsFrom }: { now: Date; sealsFrom: Date },
): Promise<DataKey> {
  // A server that runs longer than the last rotation knows the key in front of the file from now on.
  cipher.encryptionKeys.reload();
  const key: DataKey = { tenantId, id: randomBytes(6).toString('base64url'), key: randomBytes(32) };
  await rows(trx, 'INSERT INTO data_keys (tenant_id, id, wrapped, created_at, seals_from) VALUES (?, ?, ?, ?, ?)', [
    tenantId,
    key.id,
    cipher.wrap(key),
    now.toISOString(),
    sealsFrom.toISOString(),
  ]);
  return key;
}

/**
 * Destroys the data keys of a tenant: what was sealed under them opens nowhere any more. They are overwritten before
 * they go, because the file keeps what was in a row that is removed.
 */
export async function destroyDataKeys(trx: Knex.Transaction, tenantId: string): Promise<void> {
  const zeros = '0'.repeat(1000);
  await rows(trx, 'UPDATE data_keys SET wrapped = substr(?, 1, length(wrapped)) WHERE tenant_id = ?', [
    zeros,
    tenantId,
  ]);
  await rows(trx, 'DELETE FROM data_keys WHERE tenant_id = ?', [tenantId]);
}
