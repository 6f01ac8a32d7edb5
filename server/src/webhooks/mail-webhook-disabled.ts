import type { Knex } from 'knex';
import { findAdministrators } from '../accounts/find-administrators.js';
import type { App } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';

/** Tells the administrators that messages to an address have stopped. */
export async function mailWebhookDisabled(
  { mailer, settings }: App,
  trx: Knex.Transaction,
  { tenantId, url, reason }: { tenantId: string; url: string; reason: 'gone' | 'failing' },
): Promise<void> {
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  for (const { email, name, language } of await findAdministrators(trx, tenantId)) {
    await mailer.send(trx, {
      tenantId,
      to: email,
      language,
      template: 'webhook-disabled',
      data: { tenant: tenant.name, name, url, reason, link: portalAddress(settings, tenant, '/settings') },
    });
  }
}
