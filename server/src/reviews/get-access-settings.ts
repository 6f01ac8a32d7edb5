import type { Handler } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import { toAccessSettings } from './to-access-settings.js';

export const getAccessSettings: Handler<'getAccessSettings'> = async ({ actor }, { database }) => {
  const tenant = await Tenant.query(database.read).findById(actor.tenantId).throwIfNotFound();
  return { body: toAccessSettings(tenant), version: tenant.version };
};
