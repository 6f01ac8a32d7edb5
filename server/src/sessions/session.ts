import { TenantModel } from '../database/model.js';

/** A person who signed in, until signing out or `expiresAt`. */
export class Session extends TenantModel {
  static override tableName = 'sessions';
  static override booleans = ['ownOrigin', 'hasFactor'];
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  /** This is null until one of several logins is chosen. */
  declare loginId: string | null;
  /** True where the person signed in on the portal's own origin: there a cookie refreshes the session. */
  declare ownOrigin: boolean;
  /** The browser as it named itself, the network address and the page at the sign-in; empty where not known. */
  declare userAgent: string;
  declare address: string;
  /** The origin of the page; empty for a program. */
  declare page: string;
  /** Whether the person showed a second factor. */
  declare hasFactor: boolean;
  /** The provider that said who it is; null for who showed that here. */
  declare providerId: string | null;
  declare createdAt: string;
  /** When the person was last proved to be there: at the sign-in, or since. */
  declare provedAt: string;
  declare lastUsedAt: string;
  declare expiresAt: string;
  declare endedAt: string | null;
  declare endedReason: string | null;
}
