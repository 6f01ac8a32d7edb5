import type { Knex } from 'knex';
import type { App } from '../app.js';
import { Session } from './session.js';

type Which = { tenantId: string } & ({ id: string } | { personId: string } | { loginId: string });

/**
 * Ends sessions that have not ended. Call `forgetSessions` once the transaction is committed.
 *
 * @param except a session that goes on
 */
export async function endSessions(
  { now }: App,
  trx: Knex.Transaction,
  which: Which,
  reason: 'signedOut' | 'password' | 'administrator' | 'tokenReuse',
  except?: string,
): Promise<void> {
  await Session.query(trx)
    .patch({ endedAt: now().toISOString(), endedReason: reason })
    .where(which)
    .whereNull('endedAt')
    .modify((sessions) => {
      if (except !== undefined) void sessions.whereNot({ id: except });
    });
}
