import * as oauth from 'oauth4webapi';
import type { App } from '../../app.js';
import { ask } from '../packages/http.js';
import type { OAuth } from '../packages/oauth.js';
import type { Integration } from '../integration.js';
import { oauthOf } from '../packages/connectors.js';

/** Tokens as a package gave them. */
export interface Granted {
  access: string;
  /** Undefined where the package goes on with the one that it has given. */
  refresh: string | undefined;
  /** Milliseconds that the access token holds. */
  lifetime: number;
}

/** A package at which the operator registered this service. */
export interface Registered {
  known: OAuth;
  server: oauth.AuthorizationServer & { authorization_endpoint: string };
  client: oauth.Client;
  authentication: oauth.ClientAuth;
}

/** Milliseconds that the token endpoint may take. */
const patience = 20_000;
/** Seconds, where a package does not tell (RFC 6749 section 5.1 leaves it open). */
const usualLifetime = 3600;

/** Undefined for a package without OAuth, and for one at which the operator has not registered. */
export function registeredAt({ settings: { packages } }: App, { package: key, settings }: Pick<Integration, 'package' | 'settings'>): Registered | undefined {
  const known = oauthOf(key);
  const { clientId, clientSecret, signInUrl } = packages?.[key] ?? {};
  if (!known || !clientId || !clientSecret) return undefined;
  const url = signInUrl ?? known.signInUrl(settings);
  return {
    known,
    server: {
      issuer: `${url}${known.issuerPath ?? ''}`,
      authorization_endpoint: `${url}${known.authorizationPath}`,
      token_endpoint: `${url}${known.tokenPath}`,
    },
    client: { client_id: clientId },
    authentication: known.clientAuthentication === 'basic' ? oauth.ClientSecretBasic(clientSecret) : oauth.ClientSecretPost(clientSecret),
  };
}

/**
 * Exchanges a code for tokens (RFC 6749 section 4.1.3).
 *
 * @param verifier of PKCE (RFC 7636)
 * @throws oauth.ResponseBodyError when the package refuses; NotNow or Error as `ask` does
 */
export async function exchange(
  { known, server, client, authentication }: Registered,
  { code, redirectUri, verifier, nonce }: { code: string; redirectUri: string; verifier: string | undefined; nonce: string | undefined },
): Promise<Granted> {
  // The state was compared already, by its hash.
  const callback = oauth.validateAuthResponse(server, client, new URLSearchParams({ code }), oauth.skipStateCheck);
  const response = await oauth.authorizationCodeGrantRequest(
    server, client, authentication, callback, redirectUri, known.pkce && verifier ? verifier : oauth.nopkce, optionsFor(server),
  );
  const openId = known.issuerPath !== undefined ? { expectedNonce: nonce, requireIdToken: true } : undefined;
  return toGranted(await oauth.processAuthorizationCodeResponse(server, client, response, openId));
}

/**
 * Asks for the next access token (RFC 6749 section 6).
 *
 * @throws as `exchange`
 */
export async function refresh({ server, client, authentication }: Registered, token: string): Promise<Granted> {
  const response = await oauth.refreshTokenGrantRequest(server, client, authentication, token, optionsFor(server));
  return toGranted(await oauth.processRefreshTokenResponse(server, client, response));
}

const toGranted = (answer: oauth.TokenEndpointResponse): Granted => ({
  access: answer.access_token,
  refresh: answer.refresh_token,
  lifetime: (answer.expires_in ?? usualLifetime) * 1000,
});

function optionsFor({ issuer }: oauth.AuthorizationServer): oauth.TokenEndpointRequestOptions {
  return {
    [oauth.customFetch]: async (url, { method, headers, body }) => {
      const signal = AbortSignal.timeout(patience);
      const reply = await ask(url, { method, headers, body: String(body), signal });
      return new Response(reply.text, { status: reply.status, headers: [...reply.headers] });
    },
    // A vendor's address is a constant with https; only the operator's stand-in can be without.
    [oauth.allowInsecureRequests]: issuer.startsWith('http:'),
  };
}
