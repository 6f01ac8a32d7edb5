import type { Handler } from '../contract/handler.js';
import { resume } from './suspension.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const resumeTenant: Handler<'resumeTenant'> = async ({ params, actor: by, version }, app) => {
  const tenant = await resume(app, { by, id: params.tenantId, version: version! });
  return { body: toManagedTenant(tenant), version: tenant.version };
};
