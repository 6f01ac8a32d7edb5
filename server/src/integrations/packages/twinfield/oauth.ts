import type { OAuth } from '../oauth.js';

/** Sign-in. Where an organisation's data is, its access token tells. */
export const address = (): string => 'https://login.twinfield.com';

/** https://developers.twinfield.com, OpenID Connect; the nonce is mandatory, PKCE is not used. */
export const oauth: OAuth = {
  signInUrl: address,
  authorizationPath: '/auth/authentication/connect/authorize',
  tokenPath: '/auth/authentication/connect/token',
  scope: 'openid twf.user twf.organisation twf.organisationUser offline_access',
  clientAuthentication: 'basic',
  pkce: false,
  issuerPath: '/auth/authentication',
  rotates: false,
};
