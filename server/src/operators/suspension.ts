import type { App } from '../app.js';
import type { Tenant } from '../tenants/tenant.js';
import { changeTenant, type TenantChange } from './change-tenant.js';

/** Lets nobody of a tenant in, and its work wait. One that is suspended stays so since when it was. */
export const suspend = (app: App, change: Omit<TenantChange, 'action'>): Promise<Tenant> =>
  changeTenant(app, { ...change, action: 'suspendTenant' }, ({ suspendedAt }) => ({
    suspendedAt: suspendedAt ?? app.now().toISOString(),
  }));

/** Lets everybody in again, and the work go on that waited. */
export const resume = (app: App, change: Omit<TenantChange, 'action'>): Promise<Tenant> =>
  changeTenant(app, { ...change, action: 'resumeTenant' }, () => ({ suspendedAt: null }));
