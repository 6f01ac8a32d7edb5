import type { Handler } from '../contract/handler.js';
import { resolveTenant } from './resolve-tenant.js';
import { toTenant } from './to-tenant.js';

export const getTenant: Handler<'getTenant'> = async ({ params, origin }, app) => {
  const slug = params.tenant === 'current' ? undefined : params.tenant;
  return { body: toTenant(await resolveTenant(app, slug, origin.host)) };
};
