import { createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { hashToken } from '../secrets/index.js';
import { endSessions } from './end-sessions.js';
import { graceTimeMs, isAlive } from './session-lifetime.js';
import { RefreshToken } from './refresh-token.js';
import { Session } from './session.js';
import { saveRefreshToken } from './start-session.js';

/**
 * Spends a refresh token and makes the next (RFC 9700 section 4.14). A token that was spent moments ago gives the
 * one that took its place, because the answer may have been lost or two tabs may have asked at once; one that was
 * spent earlier was stolen, from the caller or by the caller, and ends the session.
 *
 * @returns the session with its newest token, or nothing when the token no longer counts
 */
export async function rotateRefreshToken(
  app: App,
  trx: Knex.Transaction,
  given: string,
): Promise<{ session: Session; token: string } | undefined> {
  let token = given;
  let row = await RefreshToken.query(trx).findOne({ tokenHash: hashToken(token) });
  if (!row) return undefined;
  const session = await Session.query(trx).findOne({ tenantId: row.tenantId, id: row.sessionId });
  const now = app.now();
  if (!session || !isAlive(session, now)) return undefined;
  while (row?.spentAt) {
    if (now.getTime() - Date.parse(row.spentAt) > graceTimeMs || row.replacedBy === null) {
      await endSessions(app, trx, { tenantId: session.tenantId, id: session.id }, 'tokenReuse');
      return undefined;
    }
    token = successor(token, row.replacedBy);
    row = await RefreshToken.query(trx).findOne({ tenantId: session.tenantId, id: row.replacedBy });
  }
  if (!row || now.getTime() >= Date.parse(row.expiresAt)) return undefined;
  if (token !== given) return { session, token };
  return { session, token: await spend(app, trx, session, row, token) };
}

async function spend(
  app: App,
  trx: Knex.Transaction,
  session: Session,
  row: RefreshToken,
  token: string,
): Promise<string> {
  const { tenantId, id } = row;
  const now = app.now().toISOString();
  const next = uuid();
  await RefreshToken.query(trx).patch({ spentAt: now, replacedBy: next }).where({ tenantId, id });
  await Session.query(trx).patch({ lastUsedAt: now }).where({ tenantId, id: session.id });
  await saveRefreshToken(app, trx, session, successor(token, next), next);
  return successor(token, next);
}

/** Derives the token that takes a token's place: only its holder can, so nothing readable need be stored. */
const successor = (token: string, id: string): string => createHmac('sha256', token).update(id).digest('base64url');
