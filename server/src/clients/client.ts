import type { Schemas } from '../contract/handler.js';
import { normalise, TenantModel } from '../database/index.js';

/** Software that signs in as itself or acts for persons who consent, with what it may do and see. */
export class Client extends TenantModel {
  static override tableName = 'clients';
  static override jsonAttributes = ['scopes', 'redirectUris'];
  static override stamps = ['createdAt'] as const;

  declare name: string;
  declare searchText: string;
  declare sortName: string;
  /** Whether it can keep a secret. */
  declare kind: Schemas['ClientKind'];
  /** Where a browser goes after a person has consented; none where it acts as itself only. */
  declare redirectUris: string[];
  /** The firm that it works for. */
  declare firmId: string | null;
  declare scopes: Schemas['Scope'][];
  declare grantKind: Schemas['ClientGrantKind'];
  declare disabledAt: string | null;
  declare version: number;
  /** The login that made it. */
  declare createdBy: string | null;
  declare createdAt: string;

  static searchColumns(name: string): Pick<Client, 'searchText' | 'sortName'> {
    return { searchText: normalise(name), sortName: normalise(name) };
  }
}

/** One tag, debtor or company that a client may see. */
export class ClientGrant extends TenantModel {
  static override tableName = 'client_grants';
  static override idColumn = ['tenantId', 'clientId', 'targetId'];

  declare clientId: string;
  /** An id of the kind that the client's `grantKind` names. */
  declare targetId: string;
}

/** A secret of a client, of which only the hash is stored. */
export class ClientSecret extends TenantModel {
  static override tableName = 'client_secrets';
  static override stamps = ['createdAt'] as const;

  declare clientId: string;
  declare hash: string;
  /** The first and last letters, by which an administrator knows which one it is. */
  declare hint: string;
  declare expiresAt: string;
  declare lastUsedAt: string | null;
  declare createdAt: string;
}
