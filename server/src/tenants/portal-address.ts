import { isIP } from 'node:net';
import type { Settings } from '../app.js';
import type { Tenant } from './tenant.js';

/**
 * Returns an address in a tenant's portal, always from the configured base and never from a request. The default tenant is at
 * the base itself, others at their subdomain of it.
 *
 * @param path such as `/invitation#token=…`
 */
export function portalAddress(
  { baseUrl, defaultTenant }: Settings,
  { slug }: Pick<Tenant, 'slug'>,
  path: string,
): string {
  const address = new URL(path, baseUrl);
  const hasSubdomains = isIP(baseUrl.hostname.replace(/[[\]]/g, '')) === 0;
  if (slug !== defaultTenant && hasSubdomains) address.hostname = `${slug}.${baseUrl.hostname}`;
  return address.href;
}
