import type { OAuthFlow } from '../../connectors/oauth-flow.js';

/** Sign-in and API share this address; the version is part of it. */
export const address = (): string => 'https://api.online.unit4.nl/V22';

/** https://api.online.unit4.nl/V22/Help */
export const oauth: OAuthFlow = {
  signInUrl: address,
  authorizationPath: '/OAuth/Authorize',
  tokenPath: '/OAuth/Token',
  scope: 'http://UNIT4.Multivers.API/Web/WebApi/*',
  clientAuthentication: 'body',
  pkce: false,
  rotates: false,
};
