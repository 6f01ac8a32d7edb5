import type { Knex } from 'knex';
import { loginChanged, loginRemoved, passwordChanged } from '../accounts/events.js';
import type { App } from '../app.js';
import { providerEnded } from '../providers/events.js';
import { afterCommit } from '../database/index.js';
import { clearSessionCache } from './authenticate.js';
import { Session } from './session.js';

type Which = { tenantId: string } & (
  | { id: string; personId?: string }
  | { personId: string }
  | { loginId: string }
  | { providerId: string; personId?: string }
);

/**
 * Ends sessions that have not ended: their access tokens no longer count once the transaction is committed.
 *
 * @param keptSessionId a session that goes on
 * @returns how many ended
 */
export async function endSessions(
  app: App,
  trx: Knex.Transaction,
  which: Which,
  reason: 'signedOut' | 'password' | 'administrator' | 'provider' | 'tokenReuse',
  keptSessionId?: string,
): Promise<number> {
  afterCommit(trx, () => clearSessionCache(app));
  return Session.query(trx)
    .patch({ endedAt: app.now().toISOString(), endedReason: reason })
    .where(which)
    .whereNull('endedAt')
    .modify((sessions) => {
      if (keptSessionId !== undefined) void sessions.whereNot({ id: keptSessionId });
    });
}

/** Ends the sessions of persons and logins whose credentials or rights change, in the same transaction. */
export function registerSessionEnds(app: App): void {
  app.events.subscribe(passwordChanged, async (trx, { tenantId, personId, keptSessionId }) => {
    await endSessions(app, trx, { tenantId, personId }, 'password', keptSessionId);
  });
  app.events.subscribe(loginChanged, async (trx, { tenantId, loginId, enabled }) => {
    // A session of a login that goes on sees what the login sees from now on.
    if (enabled) afterCommit(trx, () => clearSessionCache(app));
    else await endSessions(app, trx, { tenantId, loginId }, 'administrator');
  });
  app.events.subscribe(providerEnded, async (trx, { keptSessionId, ...which }) => {
    await endSessions(app, trx, which, 'provider', keptSessionId);
  });
  app.events.subscribe(loginRemoved, async (trx, { tenantId, loginId }) => {
    await endSessions(app, trx, { tenantId, loginId }, 'administrator');
    await Session.query(trx).patch({ loginId: null }).where({ tenantId, loginId });
  });
}
