import type { Knex } from 'knex';
import type { App } from '../app.js';
import { hashToken } from '../secrets/index.js';
import { endSessions } from './end-sessions.js';
import { RefreshToken } from './refresh-token.js';

/** Ends the session that a browser had when somebody signs in with it again (ASVS 5.0, 7.2.4): its cookie is replaced. */
export async function endFormerSession(
  app: App,
  trx: Knex.Transaction,
  refreshToken: string | undefined,
): Promise<void> {
  if (refreshToken === undefined) return;
  const former = await RefreshToken.query(trx).findOne({ tokenHash: hashToken(refreshToken) });
  if (former) await endSessions(app, trx, { tenantId: former.tenantId, id: former.sessionId }, 'signedOut');
}
