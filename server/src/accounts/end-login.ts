import type { Knex } from 'knex';
import type { App } from '../app.js';
import { loginRemoved } from './events.js';
import { Invitation } from './invitation.js';
import { Login } from './login.js';

/** Removes a login with its invitations; those that it sent to others stay. */
export async function endLogin({ events }: App, trx: Knex.Transaction, { tenantId, id }: Login): Promise<void> {
  await events.publish(trx, loginRemoved, { tenantId, loginId: id });
  await Invitation.query(trx).patch({ createdBy: null }).where({ tenantId, createdBy: id });
  await Invitation.query(trx).delete().where({ tenantId, loginId: id });
  await Login.query(trx).delete().where({ tenantId, id });
}
