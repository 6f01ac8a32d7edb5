import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { once } from '../http/once.js';
import { newToken } from '../secrets/index.js';
import { Tenant } from '../tenants/tenant.js';
import { Invitation } from './invitation.js';
import { replaceLink } from './invitation-link.js';
import { invitationView } from './invitation-view.js';
import { invitationTime } from './invite.js';
import { Login } from './login.js';
import { mailInvitation } from './mails.js';
import { Person } from './person.js';

export const resendInvitation: Handler<'resendInvitation'> = (call, app) => {
  const { tenantId } = call.actor;
  return once(call, app, async (trx) => {
    const { id, personId, loginId } = await unanswered(trx, tenantId, call.params.invitationId);
    const now = app.now();
    const expiresAt = new Date(now.getTime() + invitationTime).toISOString();
    const invitation = await Invitation.query(trx).patchAndFetchById([tenantId, id], { expiresAt, lastSentAt: null });
    const token = newToken();
    await replaceLink(trx, invitation, token, now);
    const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    const person = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    const login = await Login.query(trx).findById([tenantId, loginId]).throwIfNotFound();
    await mailInvitation(app, trx, tenant, { invitation, person, login, token });
    return { status: 202, body: await invitationView(app, trx, invitation) };
  });
};

/** The login that was offered stays, switched off, until the same is offered again. */
export const revokeInvitation: Handler<'revokeInvitation'> = async ({ actor: { tenantId }, params }, app) => {
  await app.database.transaction(async (trx) => {
    const { id, loginId } = await unanswered(trx, tenantId, params.invitationId);
    const time = app.now().toISOString();
    await Invitation.query(trx).patch({ revokedAt: time }).where({ tenantId, id });
    await Login.query(trx).patch({ disabledAt: time }).where({ tenantId, id: loginId });
  });
};

/** @throws Problem invitation-closed when it was accepted or revoked */
async function unanswered(trx: Knex.Transaction, tenantId: string, id: string): Promise<Invitation> {
  const invitation = await Invitation.query(trx).findById([tenantId, id]);
  if (!invitation) throw new Problem('not-found');
  if (invitation.acceptedAt !== null || invitation.revokedAt !== null) throw new Problem('invitation-closed');
  return invitation;
}
