import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { accessTo, findColleague, readColleague } from './colleague.js';
import { Invitation } from './invitation.js';
import { sendInvitationAgain } from './send-invitation-again.js';

/** A link that lapsed would open what the caller may not give: who would see more is invited again by the bureau. */
export const resendColleagueInvitation: Handler<'resendColleagueInvitation'> = (call, app) => {
  const { actor, params, language } = call;
  const { tenantId } = actor;
  return idempotent(call, app, async (trx) => {
    const login = await findColleague(trx, actor, params.loginId);
    if ((await accessTo(trx, actor, login)) === 'wider') throw new Problem('login-of-bureau');
    const unanswered = await Invitation.query(trx)
      .where({ tenantId, loginId: login.id, acceptedAt: null, revokedAt: null })
      .orderBy('id', 'desc')
      .first();
    if (!unanswered || login.acceptedAt !== null) throw new Problem('invitation-closed');
    await sendInvitationAgain(app, trx, unanswered);
    const { body } = await readColleague(trx, actor, login.id, language);
    return { status: 202, body };
  });
};
