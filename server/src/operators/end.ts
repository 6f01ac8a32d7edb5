import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import type { Tenant } from '../tenants/tenant.js';
import { changeTenant, type TenantChange } from './change-tenant.js';
import { daysUntilEndable, endableAt } from './to-managed-tenant.js';

/**
 * Has all of a suspended tenant removed in the background.
 *
 * @param slug the confirmation; undefined where the operator gave none
 * @throws Problem `tenant-not-suspended`, `tenant-end-unconfirmed`, and what `changeTenant` throws
 */
export const end = (app: App, change: Omit<TenantChange, 'action'>, slug: string | undefined): Promise<Tenant> =>
  changeTenant(app, { ...change, action: 'endTenant' }, (tenant) => {
    if (tenant.suspendedAt === null) throw new Problem('tenant-not-suspended');
    const isConfirmed = slug === undefined ? app.now() >= endableAt(tenant.suspendedAt) : slug === tenant.slug;
    if (!isConfirmed) {
      throw new Problem('tenant-end-unconfirmed', { values: { slug: tenant.slug, days: daysUntilEndable } });
    }
    const { operatorId: endedBy, name: endedByName } = change.by;
    return { endingAt: app.now().toISOString(), endedBy, endedByName };
  });
