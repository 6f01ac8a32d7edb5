import type { Handler } from '../contract/handler.js';
import { assertSlug, slugTaken } from './add-tenant.js';
import { changeTenant } from './change-tenant.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const updateTenant: Handler<'updateTenant'> = async ({ params, body, actor: by, version }, app) => {
  const { slug, name } = body;
  assertSlug('updateTenant', slug);
  const change = { by, id: params.tenantId, version: version!, action: 'updateTenant' } as const;
  const tenant = await slugTaken('updateTenant', () => changeTenant(app, change, () => ({ slug, name: name?.trim() })));
  return { body: toManagedTenant(tenant), version: tenant.version };
};
