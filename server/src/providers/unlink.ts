import type { Knex } from 'knex';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { providerEnded } from './events.js';
import { findProvider } from './find-provider.js';
import { ProviderLink, type SignInProvider } from './sign-in-provider.js';

/** Has an account at a provider open a person's account no longer, and tells the person, in case it was somebody else. */
export async function unlink(
  app: App,
  trx: Knex.Transaction,
  person: Person,
  { tenantId, id, providerId, personId }: ProviderLink,
  { by, keptSessionId }: { by: 'self' | 'administrator'; keptSessionId?: string },
): Promise<void> {
  await ProviderLink.query(trx).delete().where({ tenantId, id });
  await app.events.publish(trx, providerEnded, { tenantId, providerId, personId, keptSessionId });
  await mailUnlinked(app, trx, await findProvider(trx, tenantId, providerId), [person], by);
}

/** Has the accounts of a provider open nobody's account any longer, as it goes or has become another, and tells them all. */
export async function unlinkAll(
  app: App,
  trx: Knex.Transaction,
  provider: SignInProvider,
  by: 'removal' | 'change',
): Promise<void> {
  const { tenantId, id: providerId } = provider;
  const people = await Person.query(trx)
    .where({ tenantId })
    .whereIn('id', ProviderLink.query(trx).select('personId').where({ tenantId, providerId }));
  // One by one, so that each is recorded.
  await ProviderLink.query(trx).delete().where({ tenantId, providerId });
  await app.events.publish(trx, providerEnded, { tenantId, providerId });
  await mailUnlinked(app, trx, provider, people, by);
}

async function mailUnlinked(
  app: App,
  trx: Knex.Transaction,
  provider: SignInProvider,
  people: readonly Person[],
  by: 'self' | 'administrator' | 'removal' | 'change',
): Promise<void> {
  const tenant = await Tenant.query(trx).findById(provider.tenantId).throwIfNotFound();
  for (const { email, name, language } of people) {
    await app.mailer.send(trx, {
      tenantId: tenant.id,
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
}
