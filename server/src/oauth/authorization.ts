import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/index.js';

/** What a person allowed software to do for one of their logins. Its tokens end with it. */
export class Authorization extends TenantModel {
  static override tableName = 'authorizations';
  static override jsonAttributes = ['scopes'];
  static override booleans = ['offline', 'onlyChosen'];
  static override stamps = ['createdAt'] as const;

  declare clientId: string;
  declare loginId: string;
  /** The session in which the person gave it last. */
  declare sessionId: string;
  declare scopes: Schemas['Scope'][];
  /** Whether it goes on after that session. */
  declare offline: boolean;
  /** Whether it is for the companies of `authorization_companies`, and no others. */
  declare onlyChosen: boolean;
  declare createdAt: string;
  declare lastUsedAt: string | null;
  declare expiresAt: string;
  /** Why it ended before its time, where its person did not end it. */
  declare endedReason: 'tokenReuse' | null;
}

/** A consent ends after a year: as long as a secret of software works. */
export const consentTimeMs = 365 * 24 * 3600 * 1000;

/** What software does with webhooks goes on after a consent has ended, and past the companies chosen in it. */
const undelegated: Schemas['Scope'] = 'webhooks';

/** Keeps the scopes that a person can consent to. */
export const delegable = (scopes: readonly Schemas['Scope'][]): Schemas['Scope'][] =>
  scopes.filter((scope) => scope !== undelegated);
