import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/model.js';

/** An authenticator app or a passkey of a person. */
export class Factor extends TenantModel {
  static override tableName = 'factors';
  static override jsonAttributes = ['transports'];
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  declare type: Schemas['FactorType'];
  declare name: string;
  /** Of an app, the envelope of its secret in base32. */
  declare secret: string | null;
  /** Of an app, the 30 seconds (counted from 1970) whose code was accepted last. */
  declare lastStep: number | null;
  /** Of an app, wrong codes since it was right. */
  declare failures: number;
  /** Of a passkey, in base64url. */
  declare credentialId: string | null;
  /** Of a passkey, its COSE key in base64url. */
  declare publicKey: string | null;
  /** Of a passkey, how often it has signed, where it counts. */
  declare counter: number | null;
  declare transports: string[] | null;
  /** Since when it is not accepted any more. */
  declare blockedAt: string | null;
  declare createdAt: string;
  declare lastUsedAt: string | null;
  declare version: number;
}

/** A factor that was begun and has yet to show that it works. */
export class FactorEnrolment extends TenantModel {
  static override tableName = 'factor_enrolments';

  declare personId: string;
  /** The SHA-256 hash of the token that goes on with it: the token itself is stored nowhere. */
  declare tokenHash: string;
  declare type: Schemas['FactorType'];
  /** Of an app, the envelope of its secret. */
  declare secret: string | null;
  declare passkeyChallenge: string | null;
  declare expiresAt: string;
}

/** A code that signs in once in place of a factor. */
export class RecoveryCode extends TenantModel {
  static override tableName = 'recovery_codes';
  static override idColumn = ['tenantId', 'personId', 'codeHash'];
  static override stamps = ['createdAt'] as const;

  declare personId: string;
  /** A PHC string: the code itself is stored nowhere. */
  declare codeHash: string;
  declare createdAt: string;
  declare usedAt: string | null;
}

/** A person with the tenant that they are in. */
export interface Self {
  tenantId: string;
  personId: string;
}

/** Nobody has more factors than this. */
export const mostFactors = 20;
