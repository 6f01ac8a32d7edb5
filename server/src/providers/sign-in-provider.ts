import type { Role } from '../contract/route.js';
import { TenantModel } from '../database/model.js';

/** An OpenID Connect provider with which the people of a firm, or the bureau's own, sign in. */
export class SignInProvider extends TenantModel {
  static override tableName = 'sign_in_providers';
  static override jsonAttributes = ['domains'];
  static override booleans = ['acceptsPassword', 'acceptsFactor'];
  static override stamps = ['createdAt'] as const;

  /** Null for the bureau's own people. */
  declare firmId: string | null;
  declare name: string;
  declare issuer: string;
  declare clientId: string;
  /** An envelope. */
  declare clientSecret: string;
  /** In small letters. */
  declare domains: string[];
  declare acceptsPassword: boolean;
  declare acceptsFactor: boolean;
  declare version: number;
  declare createdAt: string;
}

/** A person whom a provider knows by a subject. */
export class ProviderLink extends TenantModel {
  static override tableName = 'provider_links';

  declare providerId: string;
  declare personId: string;
  declare subject: string;
  declare linkedAt: string;
  declare lastUsedAt: string;
}

/** A sign-in that somebody began. */
export class ProviderSignIn extends TenantModel {
  static override tableName = 'provider_sign_ins';
  static override booleans = ['hasFactor'];

  declare providerId: string;
  /** The SHA-256 hash of the state, later of the token for the page of another site: neither is stored anywhere. */
  declare tokenHash: string;
  /** An envelope over a `ProviderSecret`, until that is used. */
  declare secret: string | null;
  /** Of the portal, the hash of the browser's cookie. */
  declare browserHash: string | null;
  /** Of a page of another site, its origin, where it goes on, and the hash of the secret that it keeps. */
  declare page: string | null;
  declare returnUrl: string | null;
  declare challenge: string | null;
  declare role: Role | null;
  /** Known once the provider has answered, where the page of another site is to take it. */
  declare personId: string | null;
  declare hasFactor: boolean;
  /** When the person showed the provider who it is. */
  declare provedAt: string | null;
  declare expiresAt: string;
}
