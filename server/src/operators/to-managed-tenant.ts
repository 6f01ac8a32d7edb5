import type { Schemas } from '../contract/handler.js';
import type { Tenant } from '../tenants/tenant.js';

/** A tenant that was suspended for so many days is ended without its slug as confirmation. */
export const daysUntilEndable = 30;

const dayMs = 24 * 3600 * 1000;

export const endableAt = (suspendedAt: string): Date => new Date(Date.parse(suspendedAt) + daysUntilEndable * dayMs);

export function toManagedTenant(tenant: Tenant): Schemas['ManagedTenant'] {
  const { id, slug, name, language, createdAt, suspendedAt, endingAt } = tenant;
  return {
    id,
    slug,
    name,
    language,
    state: endingAt !== null ? 'ending' : suspendedAt !== null ? 'suspended' : 'active',
    createdAt,
    suspendedAt,
    endableAt: suspendedAt === null ? null : endableAt(suspendedAt).toISOString(),
  };
}
