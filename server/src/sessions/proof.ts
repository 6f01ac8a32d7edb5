import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { PersonCaller } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Session } from './session.js';

/** A proof that a person is there counts for ten minutes. */
export const proofTimeMs = 10 * 60 * 1000;

/**
 * Asks for a proof that is not older than ten minutes. The database is asked each time, as the proof may have been given
 * to another process a moment ago.
 *
 * @throws Problem step-up-required, with the header of RFC 9470 section 3
 */
export async function assertProved({ database, now }: App, { tenantId, sessionId }: PersonCaller): Promise<void> {
  const session = await Session.query(database.read).findById([tenantId, sessionId]);
  const age = now().getTime() - Date.parse(session?.provedAt ?? '');
  if (age < proofTimeMs) return;
  const parts = [
    'error="insufficient_user_authentication"',
    'error_description="A more recent proof of the person is needed"',
    `max_age="${proofTimeMs / 1000}"`,
  ];
  throw new Problem('step-up-required', { headers: { 'www-authenticate': `Bearer ${parts.join(', ')}` } });
}

/** Notes that the person of a session was proved to be there. */
export async function recordProof(
  app: App,
  trx: Knex.Transaction,
  { tenantId, personId, sessionId: id }: Pick<PersonCaller, 'tenantId' | 'personId' | 'sessionId'>,
): Promise<void> {
  await Session.query(trx).patch({ provedAt: app.now().toISOString() }).where({ tenantId, personId, id });
}
