import type { Handler } from '../contract/handler.js';
import { Tenant } from './tenant.js';
import { toTenantSettings } from './to-tenant-settings.js';

export const getTenantSettings: Handler<'getTenantSettings'> = async ({ actor: { tenantId } }, { database }) => {
  const tenant = await Tenant.query(database.read).findById(tenantId).throwIfNotFound();
  return { body: toTenantSettings(tenant), version: tenant.version };
};
