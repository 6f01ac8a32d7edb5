import type { Handlers } from '../contract/handler.js';
import { createFirm } from './create-firm.js';
import { listFirms } from './list-firms.js';
import { resolveTenant } from './resolve-tenant.js';
import { tenantView } from './view.js';

export const tenants = {
  async getTenant({ params, origin }, app) {
    const slug = params.tenant === 'current' ? undefined : params.tenant;
    return { body: tenantView(await resolveTenant(app, slug, origin.host)) };
  },
  listFirms,
  createFirm,
} satisfies Partial<Handlers>;
