import type { App } from '../app.js';
import type { Role } from '../contract/route.js';
import type { Tenant } from '../tenants/tenant.js';

/** Returns whether a tenant asks a second factor of whoever has one of these roles. */
export function isFactorRequired(
  { now }: Pick<App, 'now'>,
  { factorRoles, factorsFrom }: Pick<Tenant, 'factorRoles' | 'factorsFrom'>,
  logins: readonly { role: Role }[],
): boolean {
  if (factorsFrom !== null && now().toISOString() < factorsFrom) return false;
  return logins.some(({ role }) => factorRoles.includes(role));
}
