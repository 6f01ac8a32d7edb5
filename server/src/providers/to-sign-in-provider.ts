import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { Firm } from '../tenants/firm.js';
import { Tenant } from '../tenants/tenant.js';
import { redirectUrl } from './redirect-url.js';
import { ProviderLink, type SignInProvider } from './sign-in-provider.js';

/** Returns providers of a tenant as an administrator sees them. */
export async function toSignInProviders(
  app: App,
  tenantId: string,
  providers: SignInProvider[],
  db = app.database.read,
): Promise<Schemas['SignInProvider'][]> {
  const [tenant, firms, links] = await Promise.all([
    Tenant.query(db).findById(tenantId).throwIfNotFound(),
    Firm.query(db).select('id', 'name').where({ tenantId }),
    ProviderLink.query(db).select('providerId').where({ tenantId }),
  ]);
  return providers.map((provider) => {
    const { id, firmId, name, issuer, clientId, domains, acceptsPassword, acceptsFactor } = provider;
    return {
      id,
      firmId,
      ownerName: firms.find((firm) => firm.id === firmId)?.name ?? tenant.name,
      name,
      issuer,
      clientId,
      domains,
      acceptsPassword,
      acceptsFactor,
      redirectUrl: redirectUrl(app, tenant, provider),
      people: links.filter(({ providerId }) => providerId === id).length,
    };
  });
}
