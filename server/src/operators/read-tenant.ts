import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Tenant } from '../tenants/tenant.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const readTenant: Handler<'readTenant'> = async ({ params }, { database }) => {
  const tenant = await Tenant.query(database.read).findById(params.tenantId);
  if (!tenant) throw new Problem('not-found');
  return { body: toManagedTenant(tenant), version: tenant.version };
};
