import type { Knex } from 'knex';
import { Authorization } from './authorization.js';
import { OAuthState } from './oauth-state.js';

/** Removes requests, codes, tokens and consents of a tenant that have expired. @param at an ISO timestamp */
export async function removeExpired(trx: Knex.Transaction, tenantId: string, at: string): Promise<void> {
  await OAuthState.query(trx).delete().where({ tenantId }).where('expiresAt', '<=', at);
  await Authorization.query(trx).delete().where({ tenantId }).where('expiresAt', '<=', at);
}
