import type { Knex } from 'knex';
import type { App } from '../app.js';
import { newToken } from '../secrets/index.js';
import { Tenant } from '../tenants/tenant.js';
import { Invitation } from './invitation.js';
import { replaceLink } from './invitation-link.js';
import { invitationLifetimeMs, type Invited } from './invite.js';
import { Login } from './login.js';
import { mailInvitation } from './mails.js';
import { Person } from './person.js';

/** Gives an invitation that nobody answered a new link, in the place of the one that was mailed. */
export async function renewInvitation(
  { now }: Pick<App, 'now'>,
  trx: Knex.Transaction,
  { tenantId, id, personId, loginId }: Invitation,
): Promise<Invited> {
  const expiresAt = new Date(now().getTime() + invitationLifetimeMs).toISOString();
  const invitation = await Invitation.query(trx).patchAndFetchById([tenantId, id], { expiresAt, lastSentAt: null });
  const token = newToken();
  await replaceLink(trx, invitation, token, now());
  const person = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
  const login = await Login.query(trx).findById([tenantId, loginId]).throwIfNotFound();
  return { invitation, person, login, token };
}

/** Mails an invitation that nobody answered again, with a new link. */
export async function sendInvitationAgain(app: App, trx: Knex.Transaction, before: Invitation): Promise<Invitation> {
  const tenant = await Tenant.query(trx).findById(before.tenantId).throwIfNotFound();
  const invited = await renewInvitation(app, trx, before);
  await mailInvitation(app, trx, tenant, invited);
  return invited.invitation;
}
