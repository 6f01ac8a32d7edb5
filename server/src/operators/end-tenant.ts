import type { Handler } from '../contract/handler.js';
import { end } from './end.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const endTenant: Handler<'endTenant'> = async ({ params, body, actor: by, version }, app) => {
  const tenant = await end(app, { by, id: params.tenantId, version: version! }, body.slug);
  return { status: 202, body: toManagedTenant(tenant), version: tenant.version };
};
