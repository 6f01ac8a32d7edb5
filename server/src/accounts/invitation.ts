import { TenantModel } from '../database/model.js';
import type { Language } from '../tenants/tenant.js';

/** The mailed offer of a login; the login exists, and is usable once this is accepted. */
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
  /** When its latest mail left; null while that waits for the mail server. */
  declare lastSentAt: string | null;
  /** The login that invited; null for the first administrator. */
  declare createdBy: string | null;
  declare createdAt: string;
}

/** The secret of one mail about an invitation. */
export class InvitationLink extends TenantModel {
  static override tableName = 'invitation_links';
  static override stamps = ['createdAt'] as const;

  declare invitationId: string;
  /** SHA-256 of the token in the link. */
  declare tokenHash: string;
  /** When a later mail took its place. */
  declare replacedAt: string | null;
  declare createdAt: string;
}
