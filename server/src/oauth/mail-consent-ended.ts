import type { Knex } from 'knex';
import { findAdministrators } from '../accounts/find-administrators.js';
import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { Client } from '../clients/client.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { Authorization } from './authorization.js';

/** Tells the person who gave a consent that a used token ended it, and the administrators, who gave the software access. */
export async function mailConsentEnded(
  { mailer, settings, now }: App,
  trx: Knex.Transaction,
  tenantId: string,
  id: string,
): Promise<void> {
  const { clientId, loginId } = await Authorization.query(trx).findById([tenantId, id]).throwIfNotFound();
  const { personId } = await Login.query(trx).findById([tenantId, loginId]).throwIfNotFound();
  const [tenant, client, person] = await Promise.all([
    Tenant.query(trx).findById(tenantId).throwIfNotFound(),
    Client.query(trx).findById([tenantId, clientId]).throwIfNotFound(),
    Person.query(trx).findById([tenantId, personId]).throwIfNotFound(),
  ]);
  const others = (await findAdministrators(trx, tenantId)).filter((each) => each.id !== personId);
  for (const { id: reader, email, name, language } of [person, ...others]) {
    const isOwn = reader === personId;
    await mailer.send(trx, {
      tenantId,
      to: email,
      language,
      template: 'consent-ended',
      data: {
        tenant: tenant.name,
        name,
        software: client.name,
        giver: isOwn ? null : person.name,
        endedAt: now().toISOString(),
        link: portalAddress(settings, tenant, isOwn ? '/profile' : '/settings/software'),
      },
    });
  }
}
