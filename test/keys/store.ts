import { KeyStore } from '@loonpoort/server/keys/index.js';
import { openDatabase, rows } from '@loonpoort/server/database/index.js';
import { loadKeys } from '@loonpoort/server/secrets/index.js';
import { Tenant } from '@loonpoort/server/tenants/tenant.js';
import { newMigrated } from '../harness/prepared.js';

/** The database of each folder, which all who open the folder have in common. */
const urls = new Map<string, Promise<string>>();

/**
 * Opens the keys of a folder as a process does; a new data key seals at once.
 *
 * @param url its database, where another process has opened it
 */
export async function openStore(
  dataDir: string,
  { url, now = () => new Date(), publishMs = 0 }: { url?: string; now?: () => Date; publishMs?: number } = {},
): Promise<KeyStore> {
  if (!urls.has(dataDir)) urls.set(dataDir, url === undefined ? newMigrated(dataDir) : Promise.resolve(url));
  const database = await openDatabase(await urls.get(dataDir)!);
  return KeyStore.open({ database, cipher: loadKeys({ dataDir }).cipher, now, dataDir, publishMs });
}

export async function addTenant({ database }: KeyStore, slug: string): Promise<string> {
  const { id } = await database.transaction((trx) => Tenant.query(trx).insertAndFetch({ slug, name: slug }));
  return id;
}

/** Gives a tenant a data key, and takes it over as a process does within a second. */
export async function addKey(store: KeyStore, tenantId: string): Promise<void> {
  await store.database.transaction((trx) => store.addTenantKey(trx, tenantId));
  await store.refresh();
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
