import type { Settings } from '../app.js';
import type { Database } from '../database/index.js';
import { Tenant } from './tenant.js';

/**
 * Refuses a base address that begins with the name of a tenant: that tenant's own would have its name twice.
 *
 * @throws Error that says both ways to put it right
 */
export async function checkAddresses({
  database,
  settings: { baseUrl, defaultTenant },
}: {
  database: Database;
  settings: Pick<Settings, 'baseUrl' | 'defaultTenant'>;
}): Promise<void> {
  const [label = '', ...rest] = baseUrl.hostname.split('.');
  if (rest.length === 0 || label === defaultTenant) return;
  if (!(await Tenant.query(database.read).findOne({ slug: label }))) return;
  throw new Error(
    `BASE_URL begins with the name of the tenant ${label}, whose address would be ${label}.${baseUrl.hostname}. ` +
      `Give DEFAULT_TENANT=${label} where it is the tenant at this address, or BASE_URL=${baseUrl.protocol}//${rest.join('.')} where every tenant has a subdomain`,
  );
}
