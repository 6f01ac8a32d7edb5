import { accessTokenSeconds } from '../keys/index.js';

export const audience = 'loonpoort';

/** The claims that an access token (RFC 9068) makes, after every check that needs no database. */
export interface Claims {
  iss: string;
  /**
   * These name person, session, tenant and, once chosen, login; for software they name the client, the secret that it
   * came with, and the tenant; for software that acts for a person the login, the consent, and the tenant.
   */
  sub: string;
  sid: string;
  tid: string;
  lid?: string;
  /** Tokens of software name the client, and what they are for, separated by spaces. */
  client_id?: string;
  scope?: string;
  jti: string;
  iat: number;
  exp: number;
}

/**
 * Returns the claims of a token that says all that it must say (RFC 8725, RFC 9068), otherwise nothing. The issuer of tokens
 * for software that acts for a person is that of the tenant, which the database tells.
 */
export function parseClaims(
  header: Record<string, unknown>,
  payload: Record<string, unknown>,
  issuer: string,
): Claims | undefined {
  const headerFits =
    header.alg === 'ES256' && header.typ === 'at+jwt' && isText(header.kid) && Object.keys(header).length === 3;
  const { iss, sub, sid, tid, lid, client_id: client, scope, jti, iat, exp } = payload;
  const isPerson = client === undefined && scope === undefined && (lid === undefined || isText(lid));
  const isSoftware = client === sub && isText(scope) && lid === undefined;
  const isOwn = iss === issuer && (isPerson || isSoftware);
  const isForPerson = iss !== issuer && isText(client) && client !== sub && isText(scope) && lid === undefined;
  const claimsFit = [iss, sub, sid, tid, jti].every(isText) && (isOwn || isForPerson);
  const timesFit = isSeconds(iat) && isSeconds(exp) && exp > iat && exp - iat <= accessTokenSeconds;
  return headerFits && claimsFit && timesFit ? (payload as unknown as Claims) : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isSeconds = (value: unknown): value is number => Number.isSafeInteger(value);
