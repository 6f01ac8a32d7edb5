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
  const consent = await Authorization.query(trx).findById([tenantId, id]).throwIfNotFound();
  const { tenant, client, person } = await readParties(trx, consent);
  const others = (await findAdministrators(trx, tenantId)).filter((each) => each.id !== person.id);
  for (const { id: reader, email, name, language } of [person, ...others]) {
    const isOwn = reader === person.id;
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

/** Tells the person who gave a consent that an administrator ended it. */
export async function mailConsentRemoved(
  { mailer, settings, now }: App,
  trx: Knex.Transaction,
  consent: Authorization,
): Promise<void> {
  const { tenant, client, person } = await readParties(trx, consent);
  await mailer.send(trx, {
    tenantId: tenant.id,
    to: person.email,
    language: person.language,
    template: 'consent-removed',
    data: {
      tenant: tenant.name,
      name: person.name,
      software: client.name,
      removedAt: now().toISOString(),
      link: portalAddress(settings, tenant, '/profile'),
    },
  });
}

async function readParties(
  trx: Knex.Transaction,
  { tenantId, clientId, loginId }: Authorization,
): Promise<{ tenant: Tenant; client: Client; person: Person }> {
  const { personId } = await Login.query(trx).findById([tenantId, loginId]).throwIfNotFound();
  const [tenant, client, person] = await Promise.all([
    Tenant.query(trx).findById(tenantId).throwIfNotFound(),
    Client.query(trx).findById([tenantId, clientId]).throwIfNotFound(),
    Person.query(trx).findById([tenantId, personId]).throwIfNotFound(),
  ]);
  return { tenant, client, person };
}
