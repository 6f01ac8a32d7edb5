import { TenantModel } from '../database/model.js';

/** A mailed link with which a person sets a new password, once. */
export class PasswordReset extends TenantModel {
  static override tableName = 'password_resets';
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  /** The SHA-256 hash of the token in the link: the token itself is stored nowhere. */
  declare tokenHash: string;
  declare expiresAt: string;
  declare usedAt: string | null;
  /** The time when a later link or a new password took its place. */
  declare replacedAt: string | null;
  declare createdAt: string;
}
