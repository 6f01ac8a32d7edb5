import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { findUnansweredInvitation } from './find-unanswered-invitation.js';
import { sendInvitationAgain } from './send-invitation-again.js';
import { readInvitation } from './to-invitation.js';

export const resendInvitation: Handler<'resendInvitation'> = (call, app) =>
  idempotent(call, app, async (trx) => {
    const found = await findUnansweredInvitation(trx, call.actor.tenantId, call.params.invitationId);
    const invitation = await sendInvitationAgain(app, trx, found);
    return { status: 202, body: await readInvitation(app, trx, invitation) };
  });
