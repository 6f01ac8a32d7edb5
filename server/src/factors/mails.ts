import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Person } from '../accounts/person.js';
import type { FactorChange } from '../mail/index.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';

/** Tells a person what became of the second step of signing in, in case it was somebody else. */
export async function mailFactorChange(
  { mailer, settings, now }: App,
  trx: Knex.Transaction,
  { tenantId, email, name, language }: Person,
  change: FactorChange,
): Promise<void> {
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  await mailer.send(trx, {
    tenantId,
    to: email,
    language,
    template: 'factor-changed',
    data: {
      tenant: tenant.name,
      name,
      email,
      change,
      changedAt: now().toISOString(),
      link: portalAddress(settings, tenant, '/'),
    },
  });
}
