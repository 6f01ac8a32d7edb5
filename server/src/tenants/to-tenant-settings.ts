import type { Schemas } from '../contract/handler.js';
import type { Tenant } from './tenant.js';

export const toTenantSettings = (tenant: Tenant): Schemas['TenantSettings'] => {
  const { slug, name, mailName, replyTo, language, embedOrigins, factorRoles, factorsFrom } = tenant;
  return { slug, name, mailName, replyTo, language, embedOrigins, factorRoles, factorsFrom };
};
