import type { OAuthFlow } from '../../connectors/oauth-flow.js';

/** https://developer.moneybird.com/authentication */
export const oauth: OAuthFlow = {
  signInUrl: () => 'https://moneybird.com',
  authorizationPath: '/oauth/authorize',
  tokenPath: '/oauth/token',
  scope: 'documents settings',
  clientAuthentication: 'body',
  // A server that does not know it passes over it (RFC 6749 section 3.1).
  pkce: true,
  rotates: true,
};
