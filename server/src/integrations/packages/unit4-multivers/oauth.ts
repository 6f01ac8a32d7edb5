import type { OAuth } from '../oauth.js';

/** Sign-in and API; the version is part of the address. */
export const address = (): string => 'https://api.online.unit4.nl/V22';

/** https://api.online.unit4.nl/V22/Help */
export const oauth: OAuth = {
  signInUrl: address,
  authorizationPath: '/OAuth/Authorize',
  tokenPath: '/OAuth/Token',
  scope: 'http://UNIT4.Multivers.API/Web/WebApi/*',
  clientAuthentication: 'body',
  pkce: false,
  rotates: false,
};
