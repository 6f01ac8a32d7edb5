import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { newToken } from '../secrets/index.js';
import { Tenant } from '../tenants/tenant.js';
import { Invitation } from './invitation.js';
import { replaceLink } from './invitation-link.js';
import { findUnansweredInvitation } from './find-unanswered-invitation.js';
import { readInvitation } from './to-invitation.js';
import { invitationLifetimeMs } from './invite.js';
import { Login } from './login.js';
import { mailInvitation } from './mails.js';
import { Person } from './person.js';

export const resendInvitation: Handler<'resendInvitation'> = (call, app) => {
  const { tenantId } = call.actor;
  return idempotent(call, app, async (trx) => {
    const { id, personId, loginId } = await findUnansweredInvitation(trx, tenantId, call.params.invitationId);
    const now = app.now();
    const expiresAt = new Date(now.getTime() + invitationLifetimeMs).toISOString();
    const invitation = await Invitation.query(trx).patchAndFetchById([tenantId, id], { expiresAt, lastSentAt: null });
    const token = newToken();
    await replaceLink(trx, invitation, token, now);
    const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    const person = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    const login = await Login.query(trx).findById([tenantId, loginId]).throwIfNotFound();
    await mailInvitation(app, trx, tenant, { invitation, person, login, token });
    return { status: 202, body: await readInvitation(app, trx, invitation) };
  });
};
