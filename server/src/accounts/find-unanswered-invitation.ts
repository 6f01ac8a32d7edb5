import type { Knex } from 'knex';
import { Problem } from '../contract/problem.js';
import { Invitation } from './invitation.js';

/**
 * Finds an invitation that can still be sent again or revoked.
 *
 * @throws Problem `not-found`, or `invitation-closed` when it was accepted or revoked
 */
export async function findUnansweredInvitation(
  trx: Knex.Transaction,
  tenantId: string,
  id: string,
): Promise<Invitation> {
  const invitation = await Invitation.query(trx).findById([tenantId, id]);
  if (!invitation) throw new Problem('not-found');
  if (invitation.acceptedAt !== null || invitation.revokedAt !== null) throw new Problem('invitation-closed');
  return invitation;
}
