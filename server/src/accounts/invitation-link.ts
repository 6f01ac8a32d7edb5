import type { Knex } from 'knex';
import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import { hashToken } from '../secrets/index.js';
import { assertActive } from '../tenants/assert-active.js';
import { Invitation, InvitationLink } from './invitation.js';

/** Stores the link of an invitation's mail. */
export async function addLink(
  trx: Knex.Transaction,
  { tenantId, id }: Invitation,
  token: string,
  now: Date,
): Promise<void> {
  const createdAt = now.toISOString();
  await InvitationLink.query(trx).insert({ tenantId, invitationId: id, tokenHash: hashToken(token), createdAt });
}

/** Stores the link of a later mail; the earlier ones no longer work. */
export async function replaceLink(
  trx: Knex.Transaction,
  invitation: Invitation,
  token: string,
  now: Date,
): Promise<void> {
  const { tenantId, id: invitationId } = invitation;
  const replacedAt = now.toISOString();
  await InvitationLink.query(trx).patch({ replacedAt }).where({ tenantId, invitationId }).whereNull('replacedAt');
  await addLink(trx, invitation, token, now);
}

/**
 * Finds the open invitation of a mailed link. Its tenant is that of the link: the token is a secret of 256 bits.
 *
 * @throws Problem link-invalid, tenant-suspended, link-revoked, link-used or link-expired
 */
export async function findOpenInvitation({ now }: App, db: Knex, token: string): Promise<Invitation> {
  const link = await InvitationLink.query(db).findOne({ tokenHash: hashToken(token) });
  if (!link) throw new Problem('link-invalid');
  await assertActive(db, link.tenantId);
  const invitation = await Invitation.query(db).findById([link.tenantId, link.invitationId]).throwIfNotFound();
  const state = invitationState(invitation, now());
  if (state === 'accepted') throw new Problem('link-used');
  if (state === 'revoked' || link.replacedAt !== null) throw new Problem('link-revoked');
  if (state === 'expired') throw new Problem('link-expired');
  return invitation;
}

export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'open' | 'accepted' | 'revoked' | 'expired' {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return now.getTime() < Date.parse(expiresAt) ? 'open' : 'expired';
}
