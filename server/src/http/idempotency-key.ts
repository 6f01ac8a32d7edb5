import { TenantModel } from '../database/index.js';

/** The answer that was given to a call with an `Idempotency-Key`, for when the same call comes again. */
export class IdempotencyKey extends TenantModel {
  static override tableName = 'idempotency_keys';
  static override idColumn = ['tenantId', 'principal', 'operation', 'key'];
  static override stamps = ['createdAt'] as const;

  /** The id of the login, or of the client. */
  declare principal: string;
  declare operation: string;
  /** The value that the caller sent in `Idempotency-Key`. */
  declare key: string;
  /** SHA-256 of the call's parameters and body: the same key with others is refused. */
  declare requestHash: string;
  /** The whole answer as JSON. */
  declare body: string;
  declare createdAt: string;
}
