/**
 * Access that a person gives in the browser: this software then acts for that person, with the scopes and the companies that
 * were consented to, until the person takes it back. Authorization code with PKCE (RFC 7636), as a program on somebody's own
 * computer has it (RFC 8252): it has no secret, and listens on this machine for the browser to come back.
 */
import { on, once } from 'node:events';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oauth from 'openid-client';

interface Options {
  /** The address of the API, of which the origin is the issuer. */
  apiUrl: string;
  clientId: string;
  scope: string;
  /** Where the refresh token is kept: whoever reads it has the access. */
  file: string;
}

interface Access {
  token: string;
  refreshToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

/** The token is renewed so long before it expires. */
const marginMs = 60_000;

/** Returns what gives a token for each call, for `auth` of the SDK. The person is asked where nobody was before. */
export async function authorize({ apiUrl, clientId, scope, file }: Options): Promise<() => Promise<string>> {
  const issuer = new URL(new URL(apiUrl).origin);
  const config = await oauth.discovery(issuer, clientId, undefined, oauth.None(), {
    algorithm: 'oauth2',
    // Only the demo on this machine is without TLS.
    execute: issuer.hostname === 'localhost' ? [oauth.allowInsecureRequests] : [],
  });

  /** A refresh token is spent by its use: the next one is kept before anything is done with the access. */
  const keep = (tokens: oauth.TokenEndpointResponse & oauth.TokenEndpointResponseHelpers): Access => {
    const { access_token: token, refresh_token: refreshToken = '' } = tokens;
    writeFileSync(`${file}.new`, JSON.stringify({ refreshToken }), { flush: true, mode: 0o600 });
    renameSync(`${file}.new`, file);
    return { token, refreshToken, expiresAt: Date.now() + (tokens.expiresIn() ?? 0) * 1000 };
  };
  const renew = async (refreshToken: string): Promise<Access> => {
    try {
      return keep(await oauth.refreshTokenGrant(config, refreshToken));
    } catch (error) {
      // The person took the access back, or it was not used for too long.
      if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant')
        return keep(await ask(config, scope));
      throw error;
    }
  };

  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { refreshToken: string }) : undefined;
  let access = kept ? await renew(kept.refreshToken) : keep(await ask(config, scope));
  let renewing: Promise<string> | undefined;
  return async () => {
    if (Date.now() < access.expiresAt - marginMs) return access.token;
    renewing ??= renew(access.refreshToken)
      .then((next) => (access = next).token)
      .finally(() => (renewing = undefined));
    return renewing;
  };
}

/** Has a person consent, and exchanges the code with which the browser comes back. */
async function ask(config: oauth.Configuration, scope: string): ReturnType<typeof oauth.authorizationCodeGrant> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // `http://127.0.0.1/callback` is registered, of which the port is free (RFC 8252 section 7.3).
  const redirectUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  const [pkceCodeVerifier, expectedState] = [oauth.randomPKCECodeVerifier(), oauth.randomState()];
  const url = oauth.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope,
    state: expectedState,
    code_challenge: await oauth.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  console.log(`Open in a browser: ${url.href}`);
  try {
    for await (const [request, response] of on(server, 'request') as AsyncIterable<[IncomingMessage, ServerResponse]>) {
      const callback = new URL(request.url ?? '/', redirectUri);
      const isAnswer = callback.pathname === '/callback' && callback.searchParams.get('state') === expectedState;
      if (!isAnswer) {
        // Somebody else's page may call this port too.
        response.writeHead(404).end();
        continue;
      }
      try {
        const tokens = await oauth.authorizationCodeGrant(config, callback, { pkceCodeVerifier, expectedState });
        response.end('Access was given. You can close this page.');
        return tokens;
      } catch (error) {
        response.writeHead(400).end('No access was given. You can close this page.');
        throw error;
      }
    }
    throw new Error('Nobody came back from the browser');
  } finally {
    server.close();
    server.closeIdleConnections();
  }
}
