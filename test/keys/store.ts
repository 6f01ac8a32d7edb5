import { join } from 'node:path';
import { KeyStore } from '@loonpoort/server/keys/index.js';
import { migrate, openDatabase, rows } from '@loonpoort/server/database/index.js';
import { loadKeys } from '@loonpoort/server/secrets/index.js';
import { Tenant } from '@loonpoort/server/tenants/tenant.js';

/** Opens the keys of a folder as a process does; a new data key seals at once. */
export async function openStore(dataDir: string, { now = () => new Date(), publishMs = 0 } = {}): Promise<KeyStore> {
  const database = await openDatabase(join(dataDir, 'loonpoort.db'));
  await migrate(database);
  return KeyStore.open({ database, cipher: loadKeys({ dataDir }).cipher, now, dataDir, publishMs });
}

export async function addTenant({ database }: KeyStore, slug: string): Promise<string> {
  const { id } = await database.transaction((trx) => Tenant.query(trx).insertAndFetch({ slug, name: slug }));
  return id;
}

/** Where secrets are kept for these tests: jobs that are never due. */
export const column = { table: 'jobs', column: 'payload' };
export const columns = [column, { table: 'signing_keys', column: 'private_key', tenant: "''" }];

/** Keeps secrets of a tenant, each in a row of its own. */
export async function addSecrets(
  { database, cipher }: KeyStore,
  tenantId: string,
  secrets: readonly string[],
): Promise<void> {
  await database.transaction(async (trx) => {
    for (const secret of secrets) {
      const place = { purpose: 'jobs.payload', tenantId, id: secret };
      await rows(
        trx,
        "INSERT INTO jobs (tenant_id, id, kind, payload, run_at, created_at) VALUES (?, ?, 'x', ?, '9', '')",
        [tenantId, secret, cipher.seal(secret, place)],
      );
    }
  });
}

export interface SecretRow {
  tenantId: string;
  id: string;
  payload: string;
}

export const readSecrets = ({ database }: KeyStore): Promise<SecretRow[]> =>
  database.rows<SecretRow>('SELECT tenant_id AS "tenantId", id, payload FROM jobs ORDER BY tenant_id, id');

/** Opens a secret, whose text is its id. */
export const openSecret = ({ cipher }: KeyStore, { tenantId, id, payload }: SecretRow): string =>
  cipher.open(payload, { purpose: 'jobs.payload', tenantId, id });
