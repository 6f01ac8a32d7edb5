import type { Settings } from '../format.js';
import type { OAuth } from '../oauth.js';

const domains: Record<string, string> = { nl: 'nl', be: 'be', de: 'de', fr: 'fr', es: 'es', uk: 'co.uk', us: 'com' };

/** Sign-in and API of the country in which the administration is kept. */
export const address = ({ country }: Settings): string => `https://start.exactonline.${domains[String(country)] ?? 'nl'}`;

/**
 * An access token holds 600 s, and no other is given before 570 s of them have passed. The old refresh token goes on
 * working until the new one is used. (support.exactonline.com, OAuth steps 3 and 4)
 */
export const oauth: OAuth = {
  signInUrl: address,
  authorizationPath: '/api/oauth2/auth',
  tokenPath: '/api/oauth2/token',
  scope: '',
  clientAuthentication: 'body',
  pkce: false,
  rotates: true,
  refreshAfter: 570_000,
  // Where RFC 6749 has `invalid_grant`, Exact has this for a refresh token that was unused for too long.
  consentGone: (error, description) => error === 'invalid_request' && /refresh token.*expired/i.test(description),
};
