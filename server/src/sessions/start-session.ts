import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Call } from '../contract/handler.js';
import { hashToken, newToken } from '../secrets/index.js';
import { absoluteTimeMs, idleTimeMs } from './session-lifetime.js';
import { RefreshToken } from './refresh-token.js';
import { Session } from './session.js';

interface NewSession {
  tenantId: string;
  personId: string;
  /** The login it starts with, where there is no choice to make. */
  loginId: string | null;
  /** Whether a second factor was shown. */
  hasFactor: boolean;
  providerId: string | null;
  provedAt: Date;
}

/**
 * Starts a session, on the service's own origin with its first refresh token.
 */
export async function startSession(
  app: App,
  trx: Knex.Transaction,
  { tenantId, personId, loginId, hasFactor, providerId, provedAt }: NewSession,
  { own, page, address, userAgent }: Call['origin'],
): Promise<{ session: Session; refreshToken?: string }> {
  const now = app.now();
  const time = now.getTime();
  const session = await Session.query(trx).insert({
    tenantId,
    personId,
    loginId,
    ownOrigin: own,
    hasFactor,
    providerId,
    page: page ?? '',
    address,
    userAgent,
    provedAt: provedAt.toISOString(),
    createdAt: now.toISOString(),
    lastUsedAt: now.toISOString(),
    expiresAt: new Date(time + absoluteTimeMs).toISOString(),
  });
  if (loginId !== null) await recordLoginUse(app, trx, { tenantId, id: loginId });
  if (!own) return { session };
  const refreshToken = newToken();
  await saveRefreshToken(app, trx, session, refreshToken);
  return { session, refreshToken };
}

/** Notes that a login was chosen. */
export async function recordLoginUse(
  { now }: App,
  trx: Knex.Transaction,
  login: { tenantId: string; id: string },
): Promise<void> {
  await Login.query(trx).patch({ lastUsedAt: now().toISOString() }).where(login);
}

/** Stores a session's newest refresh token, which never outlives the session. */
export async function saveRefreshToken(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, id: sessionId, expiresAt }: Session,
  token: string,
  id?: string,
): Promise<void> {
  const idleUntil = new Date(now().getTime() + idleTimeMs).toISOString();
  await RefreshToken.query(trx).insert({
    ...(id !== undefined && { id }),
    tenantId,
    sessionId,
    tokenHash: hashToken(token),
    expiresAt: idleUntil < expiresAt ? idleUntil : expiresAt,
    createdAt: now().toISOString(),
  });
}
