import type { Handler } from '../contract/handler.js';
import { suspend } from './suspension.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const suspendTenant: Handler<'suspendTenant'> = async ({ params, actor: by, version }, app) => {
  const tenant = await suspend(app, { by, id: params.tenantId, version: version! });
  return { body: toManagedTenant(tenant), version: tenant.version };
};
