import * as oauth from 'oauth4webapi';
import type { App } from '../../app.js';
import { Problem } from '../../contract/problem.js';
import { packageName } from '../catalogue.js';
import { request } from '../connectors/http.js';
import type { OAuthFlow } from '../connectors/oauth-flow.js';
import type { Integration } from '../integration.js';
import { oauthOf } from '../registry.js';

/** A package gives tokens so. */
export interface TokenGrant {
  access: string;
  /** Undefined where the package goes on with the one that it has given. */
  refresh: string | undefined;
  /** Milliseconds that the access token holds. */
  lifetimeMs: number;
}

/** A package at which the operator registered this service. */
export interface OAuthRegistration {
  flow: OAuthFlow;
  server: oauth.AuthorizationServer & { authorization_endpoint: string };
  client: oauth.Client;
  authentication: oauth.ClientAuth;
}

/** Milliseconds that the token endpoint may take. */
export const tokenTimeoutMs = 20_000;
/** Seconds, where a package does not tell (RFC 6749 section 5.1 leaves it open). */
const defaultLifetimeSeconds = 3600;

/** Returns undefined for a package without OAuth, and for one at which the operator has not registered. */
export function findRegistration(
  { settings: { packages } }: App,
  { package: key, settings }: Pick<Integration, 'package' | 'settings'>,
): OAuthRegistration | undefined {
  const flow = oauthOf(key);
  const { clientId, clientSecret, signInUrl } = packages?.[key] ?? {};
  if (!flow || !clientId || !clientSecret) return undefined;
  const url = signInUrl ?? flow.signInUrl(settings);
  return {
    flow,
    server: {
      issuer: `${url}${flow.issuerPath ?? ''}`,
      authorization_endpoint: `${url}${flow.authorizationPath}`,
      token_endpoint: `${url}${flow.tokenPath}`,
    },
    client: { client_id: clientId },
    authentication:
      flow.clientAuthentication === 'basic'
        ? oauth.ClientSecretBasic(clientSecret)
        : oauth.ClientSecretPost(clientSecret),
  };
}

/**
 * Returns what `findRegistration` finds.
 *
 * @throws Problem `package-not-available` where it finds nothing
 */
export function requireRegistration(app: App, integration: Integration): OAuthRegistration {
  const registration = findRegistration(app, integration);
  if (!registration) {
    throw new Problem('package-not-available', { values: { package: packageName(integration.package) } });
  }
  return registration;
}

/**
 * Exchanges a code for tokens (RFC 6749 section 4.1.3).
 *
 * @param verifier of PKCE (RFC 7636)
 * @throws oauth.ResponseBodyError when the package refuses; RetryableError or Error as `ask` does
 */
export async function exchangeCode(
  { flow, server, client, authentication }: OAuthRegistration,
  {
    code,
    redirectUri,
    verifier,
    nonce,
  }: { code: string; redirectUri: string; verifier: string | undefined; nonce: string | undefined },
): Promise<TokenGrant> {
  // The state was compared already, by its hash.
  const callback = oauth.validateAuthResponse(server, client, new URLSearchParams({ code }), oauth.skipStateCheck);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    callback,
    redirectUri,
    flow.pkce && verifier ? verifier : oauth.nopkce,
    optionsFor(server),
  );
  const openId = flow.issuerPath !== undefined ? { expectedNonce: nonce, requireIdToken: true } : undefined;
  return toTokenGrant(await oauth.processAuthorizationCodeResponse(server, client, response, openId));
}

/**
 * Asks for the next access token (RFC 6749 section 6).
 *
 * @throws as `exchange`
 */
export async function requestRefresh(
  { server, client, authentication }: OAuthRegistration,
  token: string,
): Promise<TokenGrant> {
  const response = await oauth.refreshTokenGrantRequest(server, client, authentication, token, optionsFor(server));
  return toTokenGrant(await oauth.processRefreshTokenResponse(server, client, response));
}

const toTokenGrant = (answer: oauth.TokenEndpointResponse): TokenGrant => ({
  access: answer.access_token,
  refresh: answer.refresh_token,
  lifetimeMs: (answer.expires_in ?? defaultLifetimeSeconds) * 1000,
});

function optionsFor({ issuer }: oauth.AuthorizationServer): oauth.TokenEndpointRequestOptions {
  return {
    [oauth.customFetch]: async (url, { method, headers, body }) => {
      const signal = AbortSignal.timeout(tokenTimeoutMs);
      const reply = await request(url, { method, headers, body: String(body), signal });
      return new Response(reply.text, { status: reply.status, headers: [...reply.headers] });
    },
    // A vendor's address is a constant with https; only the operator's stand-in can be without.
    [oauth.allowInsecureRequests]: issuer.startsWith('http:'),
  };
}
