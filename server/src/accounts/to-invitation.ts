import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { Firm } from '../tenants/firm.js';
import type { Invitation } from './invitation.js';
import { invitationState } from './invitation-link.js';
import { Login, type Role } from './login.js';
import { Person } from './person.js';

type Columns = 'id' | 'personId' | 'email' | 'expiresAt' | 'acceptedAt' | 'revokedAt' | 'lastSentAt' | 'createdAt';

/** An invitation with what its person, login and firm are called. */
export type InvitationRow = Pick<Invitation, Columns> & { name: string; role: Role; firmName: string | null };

export function toInvitation({ now }: App, row: InvitationRow): Schemas['Invitation'] {
  const { id, personId, email, name, role, firmName, expiresAt, lastSentAt, createdAt } = row;
  return {
    id,
    personId,
    email,
    name,
    role,
    firmName,
    state: invitationState(row, now()),
    expiresAt,
    lastSentAt,
    createdAt,
  };
}

/** Reads what an invitation's person, login and firm are called. */
export async function readInvitation(app: App, db: Knex, invitation: Invitation): Promise<Schemas['Invitation']> {
  const { tenantId, personId, loginId } = invitation;
  const { name } = await Person.query(db).findById([tenantId, personId]).throwIfNotFound();
  const { role, firmId } = await Login.query(db).findById([tenantId, loginId]).throwIfNotFound();
  const firm = firmId === null ? undefined : await Firm.query(db).findById([tenantId, firmId]);
  return toInvitation(app, Object.assign(invitation, { name, role, firmName: firm?.name ?? null }));
}
