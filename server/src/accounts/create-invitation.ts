import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { Tenant } from '../tenants/tenant.js';
import { invite } from './invite.js';
import { readInvitation } from './to-invitation.js';
import { mailInvitation } from './mails.js';
import { inputErrors, readInvitationInput, unknownReferenceErrors } from './invitation-input.js';

export const createInvitation: Handler<'createInvitation'> = (call, app) => {
  const { tenantId, login } = call.actor;
  const input = readInvitationInput(call.body);
  return idempotent(call, app, async (trx) => {
    const errors = [...inputErrors(input), ...(await unknownReferenceErrors(trx, tenantId, input))];
    if (errors.length > 0) throw fieldProblem(...errors);
    const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    const invited = await invite(app, trx, tenant, input, login.id);
    await mailInvitation(app, trx, tenant, invited);
    return { status: 201, body: await readInvitation(app, trx, invited.invitation) };
  });
};
