import type { Handler } from '../contract/handler.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { findProviderOf } from './find-provider.js';

/** It goes by the domain alone, so that nobody learns which addresses there are. */
export const getProviderDomain: Handler<'getProviderDomain'> = async ({ params, query, origin }, app) => {
  const { id } = await resolveTenant(app, query.tenant, origin.host);
  const provider = await findProviderOf(app.database.read, id, params.domain);
  return { body: { provider: provider ? { name: provider.name, acceptsPassword: provider.acceptsPassword } : null } };
};
