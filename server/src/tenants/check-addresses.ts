import type { Settings } from '../app.js';
import { OperatorError } from '../contract/operator-error.js';
import type { Database } from '../database/index.js';
import { Tenant } from './tenant.js';

/**
 * Refuses a base address that begins with the name of a tenant: that tenant's own would have its name twice.
 *
 * @throws OperatorError that says both ways to put it right
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
  const own = `${label}.${baseUrl.hostname}`;
  const above = `BASE_URL=${baseUrl.protocol}//${rest.join('.')}`;
  throw new OperatorError({
    nl:
      `BASE_URL begint met de naam van de omgeving ${label}, die daarmee het adres ${own} zou krijgen. ` +
      `Geef DEFAULT_TENANT=${label} als dit het adres van die omgeving is, of ${above} als elke omgeving een subdomein heeft`,
    en:
      `BASE_URL begins with the name of the tenant ${label}, whose address would be ${own}. ` +
      `Give DEFAULT_TENANT=${label} where it is the tenant at this address, or ${above} where every tenant has a subdomain`,
  });
}
