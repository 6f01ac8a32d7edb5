import type { Handler, Schemas } from '../contract/handler.js';
import { addTenant } from './add-tenant.js';
import { idempotentForOperator } from './operator-key.js';
import { toManagedTenant } from './to-managed-tenant.js';

export const createTenant: Handler<'createTenant'> = (call, app) =>
  idempotentForOperator<Schemas['NewTenant']>(call, app, async (trx) => {
    const { tenant, invitationLink } = await addTenant(app, trx, call.actor, call.body);
    return { status: 201, body: { tenant: toManagedTenant(tenant), invitationLink }, version: tenant.version };
  });
