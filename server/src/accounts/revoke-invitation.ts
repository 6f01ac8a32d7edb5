import type { Handler } from '../contract/handler.js';
import { findUnansweredInvitation } from './find-unanswered-invitation.js';
import { Invitation } from './invitation.js';
import { Login } from './login.js';

/** Keeps the login of the invitation, switched off, until a person is invited to the same again. */
export const revokeInvitation: Handler<'revokeInvitation'> = async ({ actor: { tenantId }, params }, app) => {
  await app.database.transaction(async (trx) => {
    const { id, loginId } = await findUnansweredInvitation(trx, tenantId, params.invitationId);
    const time = app.now().toISOString();
    await Invitation.query(trx).patch({ revokedAt: time }).where({ tenantId, id });
    await Login.query(trx).patch({ disabledAt: time }).where({ tenantId, id: loginId });
  });
};
