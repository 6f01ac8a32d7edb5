import type { OAuthFlow } from '../../connectors/oauth-flow.js';

/** Everyone signs in at one address; the access token tells where an organisation's data is. */
export const address = (): string => 'https://login.twinfield.com';

/** https://developers.twinfield.com, OpenID Connect; the nonce is mandatory, PKCE is not used. */
export const oauth: OAuthFlow = {
  signInUrl: address,
  authorizationPath: '/auth/authentication/connect/authorize',
  tokenPath: '/auth/authentication/connect/token',
  scope: 'openid twf.user twf.organisation twf.organisationUser offline_access',
  clientAuthentication: 'basic',
  pkce: false,
  issuerPath: '/auth/authentication',
  rotates: false,
};
