import { TenantModel } from '../database/model.js';
import type { Language } from '../tenants/tenant.js';

/** A mailed invitation to a login. The login exists already, and can be used once this is accepted. */
export class Invitation extends TenantModel {
  static override tableName = 'invitations';
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  declare loginId: string;
  declare email: string;
  declare language: Language;
  declare expiresAt: string;
  declare acceptedAt: string | null;
  declare revokedAt: string | null;
  /** The time when its latest mail left; it is null while that waits for the mail server. */
  declare lastSentAt: string | null;
  /** The login that invited; nobody invited the first administrator. */
  declare createdBy: string | null;
  declare createdAt: string;
}

/** The secret of one mail about an invitation. */
export class InvitationLink extends TenantModel {
  static override tableName = 'invitation_links';
  static override stamps = ['createdAt'] as const;

  declare invitationId: string;
  /** The SHA-256 hash of the token in the link: the token itself is stored nowhere. */
  declare tokenHash: string;
  /** The time when a later mail took its place. */
  declare replacedAt: string | null;
  declare createdAt: string;
}
