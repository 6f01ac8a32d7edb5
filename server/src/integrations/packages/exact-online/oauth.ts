import type { PackageSettings } from '../../files/format.js';
import type { OAuthFlow } from '../../connectors/oauth-flow.js';

const domains: Record<string, string> = { nl: 'nl', be: 'be', de: 'de', fr: 'fr', es: 'es', uk: 'co.uk', us: 'com' };

/** Returns the address of sign-in and API for the country in which the administration is kept. */
export const address = ({ country }: PackageSettings): string =>
  `https://start.exactonline.${domains[String(country)] ?? 'nl'}`;

/**
 * An access token holds 600 s, and no other is given before 570 s of them have passed. The old refresh token goes on
 * working until the new one is used. (support.exactonline.com, OAuth steps 3 and 4)
 */
export const oauth: OAuthFlow = {
  signInUrl: address,
  authorizationPath: '/api/oauth2/auth',
  tokenPath: '/api/oauth2/token',
  scope: '',
  clientAuthentication: 'body',
  pkce: false,
  rotates: true,
  refreshAfterMs: 570_000,
  // Exact has this for a refresh token that was unused for too long, where RFC 6749 has `invalid_grant`.
  consentGone: (error, description) => error === 'invalid_request' && /refresh token.*expired/i.test(description),
};
