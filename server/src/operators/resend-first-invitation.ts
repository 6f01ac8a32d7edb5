import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Tenant } from '../tenants/tenant.js';
import { idempotentForOperator } from './operator-key.js';
import { sendFirstInvitation } from './send-first-invitation.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const resendFirstInvitation: Handler<'resendFirstInvitation'> = (call, app) =>
  idempotentForOperator<Schemas['NewTenant']>(call, app, async (trx) => {
    const { actor: by, params, body } = call;
    const tenant = await Tenant.query(trx).findById(params.tenantId);
    if (!tenant) throw new Problem('not-found');
    const invitationLink = await sendFirstInvitation(app, trx, by, { tenant, way: body.invitation ?? 'mail' });
    return { status: 202, body: { tenant: toManagedTenant(tenant), invitationLink } };
  });
