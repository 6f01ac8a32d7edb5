import { TenantModel } from '../database/model.js';

/** A browser in which a person signed in: it has a token in a cookie that lasts longer than sessions do. */
export class KnownDevice extends TenantModel {
  static override tableName = 'known_devices';
  static override idColumn = ['tenantId', 'personId', 'tokenHash'];

  declare personId: string;
  /** The SHA-256 hash of the token in the cookie: the token itself is stored nowhere. */
  declare tokenHash: string;
  declare lastUsedAt: string;
}
