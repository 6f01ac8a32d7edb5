import type { Knex } from 'knex';
import { Invitation } from '../accounts/invitation.js';
import { Login } from '../accounts/login.js';
import { invitationAddress, mailInvitation } from '../accounts/mails.js';
import { renewInvitation } from '../accounts/send-invitation-again.js';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Tenant } from '../tenants/tenant.js';
import type { ActingOperator } from './operator.js';
import { recordAction } from './record-action.js';

/**
 * Gives the first administrator of a tenant a new link.
 *
 * @returns the link; null where it was mailed
 * @throws Problem `tenant-ending`, or `invitation-closed` where an administrator came in: who has a link of an
 *   administrator has all data of the bureau, and that is no operator's from then on
 */
export async function sendFirstInvitation(
  app: App,
  trx: Knex.Transaction,
  by: ActingOperator,
  { tenant, way }: { tenant: Tenant; way: Schemas['FirstInvitation'] },
): Promise<string | null> {
  const { id: tenantId } = tenant;
  if (tenant.endingAt !== null) throw new Problem('tenant-ending');
  const administrators = await Login.query(trx).where({ tenantId, role: 'administrator' }).orderBy('id');
  const isInUse = administrators.some(({ acceptedAt }) => acceptedAt !== null);
  const [first] = administrators;
  const unanswered =
    first && !isInUse
      ? await Invitation.query(trx).findOne({ tenantId, loginId: first.id, acceptedAt: null, revokedAt: null })
      : undefined;
  if (!unanswered) throw new Problem('invitation-closed');
  const invited = await renewInvitation(app, trx, unanswered);
  if (way === 'mail') await mailInvitation(app, trx, tenant, invited);
  await recordAction(app, trx, { by, action: 'resendFirstInvitation', tenant });
  return way === 'mail' ? null : invitationAddress(app, tenant, invited.token);
}
