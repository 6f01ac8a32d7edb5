import { TenantModel } from '../database/model.js';

/** One link in a session's chain of refresh tokens: each use spends it and makes the next. */
export class RefreshToken extends TenantModel {
  static override tableName = 'refresh_tokens';
  static override stamps = ['createdAt'] as const;

  declare sessionId: string;
  /** The SHA-256 hash of the token in the cookie: the token itself is stored nowhere. */
  declare tokenHash: string;
  declare expiresAt: string;
  declare spentAt: string | null;
  /** The id of the token that replaced it. */
  declare replacedBy: string | null;
  declare createdAt: string;
}
