import type { Handler } from '../contract/handler.js';
import { clearOriginCache } from './allowed-origin.js';
import { Firm } from './firm.js';
import { Tenant } from './tenant.js';
import { toTenantSettings } from './to-tenant-settings.js';

export const updateTenantSettings: Handler<'updateTenantSettings'> = async ({ body, actor, version }, app) => {
  const { name, mailName, replyTo, language, embedOrigins, factorRoles } = body;
  const tenant = await app.database.transaction((trx) =>
    Tenant.updateAtVersion(trx, actor.tenantId, version!, {
      ...(name !== undefined && { name: name.trim() }),
      ...(mailName !== undefined && { mailName: mailName && mailName.trim() }),
      ...(replyTo !== undefined && { replyTo: replyTo && replyTo.toLowerCase() }),
      ...(language !== undefined && { language }),
      // Who saves the roles wants them to hold.
      ...(factorRoles !== undefined && { factorRoles, factorsFrom: null }),
      ...(embedOrigins !== undefined && { embedOrigins: Firm.origins(embedOrigins) }),
    }),
  );
  clearOriginCache(app);
  return { body: toTenantSettings(tenant), version: tenant.version };
};
