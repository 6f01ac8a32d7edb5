import type { Knex } from 'knex';
import type { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import type { SignInProvider } from './sign-in-provider.js';

/** Tells a person that an account at a provider opens theirs from now on, in case it was somebody else. */
export async function mailLinked(
  { mailer, settings, now }: App,
  trx: Knex.Transaction,
  { tenantId, email, name, language }: Person,
  provider: SignInProvider,
): Promise<void> {
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  await mailer.send(trx, {
    tenantId,
    to: email,
    language,
    template: 'provider-linked',
    data: {
      tenant: tenant.name,
      name,
      email,
      provider: provider.name,
      linkedAt: now().toISOString(),
      link: portalAddress(settings, tenant, '/'),
    },
  });
}
