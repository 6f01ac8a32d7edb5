import { TenantModel } from '../database/model.js';

/** A mailed link with which a person sets a new password, once. */
export class PasswordReset extends TenantModel {
  static override tableName = 'password_resets';
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  /** SHA-256 of the token in the link. */
  declare tokenHash: string;
  declare expiresAt: string;
  declare usedAt: string | null;
  /** When a later link or a new password took its place. */
  declare replacedAt: string | null;
  declare createdAt: string;
}
