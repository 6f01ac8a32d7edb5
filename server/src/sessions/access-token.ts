import { token } from '@hapi/jwt';
import { v4 as uuid } from 'uuid';
import type { App } from '../app.js';
import type { Role } from '../contract/route.js';
import { audience, type Claims } from '../http/claims.js';
import { accessTokenSeconds } from '../keys/index.js';

export interface AccessToken {
  accessToken: string;
  /** ISO timestamp. */
  expiresAt: string;
}

/** Issues an access token (RFC 9068) for a session and the login chosen in it. */
export function issueAccessToken(
  app: App,
  { tenantId, personId, id }: { tenantId: string; personId: string; id: string },
  login: { id: string; role: Role } | undefined,
): AccessToken {
  return signToken(app, { sub: personId, sid: id, tid: tenantId, ...(login && { lid: login.id, role: login.role }) });
}

/** Signs claims, and adds those that all access tokens have. */
export function signToken(
  { keys, settings, now }: App,
  own: Omit<Claims, 'iss' | 'jti' | 'iat' | 'exp'> & { role?: Role },
): AccessToken {
  const iat = Math.floor(now().getTime() / 1000);
  const claims: Claims & Record<string, unknown> = {
    iss: settings.issuer,
    aud: audience,
    ...own,
    jti: uuid(),
    iat,
    exp: iat + accessTokenSeconds,
  };
  const { kid, privateKey } = keys.current;
  // It takes keys that were read before; its types do not say so.
  const key = privateKey as unknown as string;
  const header = { typ: 'at+jwt', kid };
  return {
    accessToken: token.generate(claims, { key, algorithm: 'ES256' }, { header }),
    expiresAt: new Date(claims.exp * 1000).toISOString(),
  };
}
