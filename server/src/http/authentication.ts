import { unauthorized } from '@hapi/boom';
import { plugin as jwt, type HapiJwt } from '@hapi/jwt';
import type { Request, Server } from '@hapi/hapi';
import type { OperatorCaller, PersonCaller, Software } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { accessTokenSeconds, clockSkewSeconds } from '../keys/index.js';
import type { SigningKeys } from '../secrets/index.js';
import { audience, type Claims, parseClaims } from './claims.js';
import { type VerifiedToken, VerifiedTokens } from './verified-tokens.js';

declare module '@hapi/hapi' {
  interface AuthCredentials {
    /** Of a token whose caller is not asked for yet. */
    verified?: VerifiedToken;
  }
}

export type Authenticate = (claims: Claims) => Promise<PersonCaller | Software | undefined>;
export type AuthenticateOperator = (secret: string) => Promise<OperatorCaller | undefined>;

/** What opens an operation; each opens nothing that another does. */
export type Strategy = 'access-token' | 'operator-secret';

/**
 * Adds bearer tokens by @hapi/jwt. That module checks signature, times, issuer and audience, and lets pass tokens
 * without `exp`, of another `typ`, with unknown critical headers or without `kid`; `parseClaims` refuses those. Whose token
 * was found right before is asked for that person alone.
 */
export async function addAuthentication(
  server: Server,
  { keys, issuer, authenticate }: { keys: SigningKeys; issuer: string; authenticate: Authenticate },
): Promise<void> {
  await server.register({ plugin: jwt });
  server.auth.strategy('signed-token', 'jwt', {
    // Which keys there are changes while the server runs.
    keys: [() => keys.verification.map(({ kid, publicKey }) => ({ kid, key: publicKey, algorithms: ['ES256'] }))],
    verify: { aud: audience, iss: false, sub: false, maxAgeSec: accessTokenSeconds, timeSkewSec: clockSkewSeconds },
    validate: ({ decoded }: HapiJwt.Artifacts) => {
      const header = decoded.header as Record<string, unknown>;
      const claims = parseClaims(header, decoded.payload as Record<string, unknown>, issuer);
      if (!claims) return { isValid: false };
      return { isValid: true, credentials: { verified: { claims, kid: header.kid as string } } };
    },
  });
  const known = new VerifiedTokens(keys);
  server.auth.scheme('access-token', () => ({
    authenticate: async (request, h) => {
      const token = bearerOf(request) ?? '';
      // @hapi/jwt throws at a signature of another length.
      if (token && !signed.test(token)) throw unauthorized();
      let verified = known.get(token);
      if (!verified) {
        ({ verified } = (await server.auth.test('signed-token', request)).credentials);
        known.add(token, verified!);
      }
      const caller = await authenticate(verified!.claims);
      if (!caller) throw unauthorized();
      return h.authenticated({ credentials: { caller } });
    },
  }));
  server.auth.strategy('access-token', 'access-token');
  server.auth.default('access-token');
}

const bearerOf = ({ headers }: Request): string | undefined =>
  /^bearer (.+)$/i.exec(String(headers.authorization ?? ''))?.[1];

/** Three parts, of which the last is 64 bytes in base64url (RFC 7518 section 3.4). */
const signed = /^[\w-]+\.[\w-]+\.[\w-]{86}$/;

/** Adds the secrets of operators: another scheme than tokens, so that neither is ever taken for the other. */
export function addOperatorAuthentication(server: Server, authenticate: AuthenticateOperator): void {
  server.auth.scheme('operator-secret', () => ({
    authenticate: async ({ headers }, h) => {
      const secret = /^bearer ([\w-]{1,200})$/i.exec(String(headers.authorization ?? ''))?.[1];
      const operator = secret === undefined ? undefined : await authenticate(secret);
      if (!operator) throw new Problem('operator-unknown', { headers: { 'www-authenticate': 'Bearer' } });
      return h.authenticated({ credentials: { operator } });
    },
  }));
  server.auth.strategy('operator-secret', 'operator-secret');
}
