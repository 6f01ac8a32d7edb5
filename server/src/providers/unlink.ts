import type { Knex } from 'knex';
import type { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { providerEnded } from './events.js';
import { findProvider } from './find-provider.js';
import { ProviderLink } from './sign-in-provider.js';

/** Has an account at a provider open a person's account no longer, and tells the person, in case it was somebody else. */
export async function unlink(
  app: App,
  trx: Knex.Transaction,
  { email, name, language }: Person,
  { tenantId, id, providerId, personId }: ProviderLink,
  { by, keptSessionId }: { by: 'self' | 'administrator'; keptSessionId?: string },
): Promise<void> {
  await ProviderLink.query(trx).delete().where({ tenantId, id });
  await app.events.publish(trx, providerEnded, { tenantId, providerId, personId, keptSessionId });
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  const provider = await findProvider(trx, tenantId, providerId);
  await app.mailer.send(trx, {
    tenantId,
    to: email,
    language,
    template: 'provider-unlinked',
    data: {
      tenant: tenant.name,
      name,
      email,
      provider: provider.name,
      by,
      unlinkedAt: app.now().toISOString(),
      link: portalAddress(app.settings, tenant, '/'),
    },
  });
}
