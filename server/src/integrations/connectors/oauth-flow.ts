import type { PackageSettings } from '../files/format.js';

/** The addresses and habits of a package's OAuth 2 authorization code flow (RFC 6749). */
export interface OAuthFlow {
  /** Returns the address of the vendor's sign-in, without a slash at the end. */
  signInUrl(settings: PackageSettings): string;
  /** Appended to the package's sign-in address, which the operator may replace. */
  authorizationPath: string;
  tokenPath: string;
  /** Names separated by spaces; empty where the package knows none. */
  scope: string;
  /** The client authenticates at the token endpoint with HTTP Basic or in the body. */
  clientAuthentication: 'basic' | 'body';
  pkce: boolean;
  /** OpenID Connect: the path of the issuer. A random `nonce` goes to the consent page and comes back in the ID token. */
  issuerPath?: string;
  /** Every refresh brings a new refresh token and ends the old one. */
  rotates: boolean;
  /** Milliseconds after a token came before the package gives another. */
  refreshAfterMs?: number;
  /** Returns whether an error of the token endpoint says that the consent is gone; `invalid_grant` always does. */
  consentGone?(error: string, description: string): boolean;
}
