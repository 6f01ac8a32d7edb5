import type { ClientAuthMethod, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import { audience } from '../http/claims.js';
import { authorizationCookie } from '../http/request.js';
import { accessTokenSeconds } from '../keys/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { adaptersOf, ownScopes } from './adapters.js';
import { delegable } from './authorization.js';
import { endsConsent } from './end-reused.js';
import { renderError } from './error-page.js';
import { resourceOf } from './issuer.js';
import type { Library } from './library.js';
import { labels } from '../generated/texts.js';
import { signingJwk } from './signing-jwk.js';

const day = 24 * 3600;
/** A code is exchanged at once (RFC 9700 section 2.1.1; ASVS 5.0, 10.4.3: a minute for the strictest). */
const codeSeconds = 60;
/** A person has so long to sign in and decide. */
const requestSeconds = 600;
/** Software that books each month keeps its access; what nobody uses ends. The consent bounds it in any case. */
const refreshIdleSeconds = 60 * day;

const allScopes = delegable(Object.keys(labels.Scope) as Parameters<typeof delegable>[0]);

/** Returns how oidc-provider serves one tenant. */
export function configurationOf(app: App, { id: tenantId }: Tenant, issuer: string, library: Library): Configuration {
  const { Check, Prompt } = library.interactionPolicy;
  const resource = resourceOf(issuer);
  const methods: ClientAuthMethod[] = ['client_secret_basic', 'client_secret_post', 'none'];
  return {
    adapter: adaptersOf(app, tenantId, issuer, library),
    jwks: { keys: [signingJwk(app)] },
    scopes: [...ownScopes, ...allScopes],
    claims: { openid: ['sub'] },
    responseTypes: ['code'],
    clientAuthMethods: methods,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    revokeGrantPolicy: (ctx) => endsConsent(app, tenantId, ctx),
    issueRefreshToken: () => true,
    // Consents know of sessions themselves.
    expiresWithSession: () => false,
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      introspection: '/oauth/introspect',
      // The keys of all tokens, which the API serves.
      jwks: '/api/keys',
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: codeSeconds,
      IdToken: accessTokenSeconds,
      Interaction: requestSeconds,
      Session: requestSeconds,
      Grant: 365 * day,
      RefreshToken: (ctx) => Math.max(1, Math.min(refreshIdleSeconds, remaining(ctx))),
    },
    cookies: {
      names: { resume: authorizationCookie, interaction: 'interaction', session: 'session' },
      short: { httpOnly: true, sameSite: 'strict', secure: true },
    },
    interactions: {
      // Whether the person is signed in, and what was allowed before, is the portal's to know: it is asked each time.
      policy: [
        new Prompt(
          { name: 'consent', requestable: true },
          new Check('undecided', 'the person has to decide', 'consent_required', ({ oidc }) => !oidc.result?.consent),
        ),
      ],
      url: (_, { uid }) => `/authorize/${uid}`,
    },
    async findAccount(_, accountId) {
      const login = await Login.query(app.database.read).findOne({ tenantId, id: accountId });
      return login && { accountId, claims: () => ({ sub: accountId }) };
    },
    extraTokenClaims: (_, token) => ({ tid: tenantId, sid: 'grantId' in token ? token.grantId : undefined }),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      // A token that is bound to a key would be taken without it.
      dPoP: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      introspection: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo(_, asked, client) {
          if (asked !== resource) throw new library.errors.InvalidTarget();
          const ofClient = (client.scope ?? '').split(' ');
          return {
            scope: allScopes.filter((scope) => ofClient.includes(scope)).join(' '),
            audience,
            accessTokenTTL: accessTokenSeconds,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    // Public software in a browser asks for tokens from its own page.
    clientBasedCORS: (_, origin, client) =>
      client.clientAuthMethod === 'none' && (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    renderError,
  };
}

/** Returns the seconds that the consent of a refresh token has yet. */
function remaining({ oidc }: KoaContextWithOIDC): number {
  const exp = oidc.entities.Grant?.exp;
  return exp === undefined ? refreshIdleSeconds : exp - Math.floor(Date.now() / 1000);
}
