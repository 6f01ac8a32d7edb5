import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import { Tenant } from './tenant.js';

/**
 * Finds the tenant of a call that nobody is signed in for: the one that it names, else that of the host name
 * (`oamkb.example.nl`, `oamkb.localhost`), else the default.
 *
 * @param host as in the Host header, with or without a port
 * @throws Problem unknown-tenant
 */
export async function resolveTenant(app: App, slug: string | undefined, host: string): Promise<Tenant> {
  const wanted = slug ?? slugOfHost(host, app.settings.baseUrl.hostname) ?? app.settings.defaultTenant;
  const tenant = wanted === undefined ? undefined : await Tenant.query(app.database.read).findOne({ slug: wanted });
  if (!tenant) throw new Problem('unknown-tenant');
  return tenant;
}

function slugOfHost(host: string, baseHostname: string): string | undefined {
  const hostname = host.replace(/:\d+$/, '').toLowerCase();
  const base = [baseHostname, 'localhost'].find((each) => hostname.endsWith(`.${each}`));
  return base && hostname.slice(0, -base.length - 1);
}
