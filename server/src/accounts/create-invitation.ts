import type { Handler } from '../contract/handler.js';
import { rejected } from '../contract/problem.js';
import { once } from '../http/once.js';
import { Tenant } from '../tenants/tenant.js';
import { invite } from './invite.js';
import { invitationView } from './invitation-view.js';
import { mailInvitation } from './mails.js';
import { offerErrors, offerOf, unknownErrors } from './offer.js';

export const createInvitation: Handler<'createInvitation'> = (call, app) => {
  const { tenantId, login } = call.actor;
  const offer = offerOf(call.body);
  return once(call, app, async (trx) => {
    const errors = [...offerErrors(offer), ...(await unknownErrors(trx, tenantId, offer))];
    if (errors.length > 0) throw rejected(...errors);
    const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    const invited = await invite(app, trx, tenant, offer, login.id);
    await mailInvitation(app, trx, tenant, invited);
    return { status: 201, body: await invitationView(app, trx, invited.invitation) };
  });
};
