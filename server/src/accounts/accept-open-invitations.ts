import type { Knex } from 'knex';
import type { App } from '../app.js';
import { Invitation } from './invitation.js';
import { Login } from './login.js';

/**
 * Accepts the open invitations of a person to logins of one firm, or of none, where it was shown in another way than by the
 * mailed link that the address is theirs.
 */
export async function acceptOpenInvitations(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, personId }: { tenantId: string; personId: string },
  firmId: string | null,
): Promise<void> {
  const acceptedAt = now().toISOString();
  const open = await Invitation.query(trx)
    .where({ tenantId, personId, acceptedAt: null, revokedAt: null })
    .where('expiresAt', '>', acceptedAt)
    .whereIn('loginId', Login.query(trx).select('id').where({ tenantId, personId, firmId }));
  for (const { id, loginId } of open) {
    await Invitation.query(trx).patch({ acceptedAt }).where({ tenantId, id });
    await Login.query(trx).patch({ acceptedAt }).where({ tenantId, id: loginId });
  }
}
