import type { Knex } from 'knex';
import { loginChanged, passwordChanged } from '../accounts/events.js';
import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import { afterCommit } from '../database/index.js';
import { providerEnded } from '../providers/events.js';
import { accountSessionsEnded } from '../sessions/events.js';
import { Session } from '../sessions/session.js';
import { Authorization } from './authorization.js';
import { clearStandings } from './standing.js';

/**
 * Ends what persons allowed software where their credentials change, an administrator signs them out everywhere, a login
 * is switched off, or the provider ends by which they had signed in. Consents of a login or a client that is removed go
 * with it in the database.
 */
export function registerAuthorizationEnds(app: App): void {
  const endOf = async (trx: Knex.Transaction, tenantId: string, loginIds: string[]): Promise<void> => {
    await Authorization.query(trx).delete().where({ tenantId }).whereIn('loginId', loginIds);
    afterCommit(trx, () => clearStandings(app));
  };
  const endOfPerson = async (
    trx: Knex.Transaction,
    { tenantId, personId }: { tenantId: string; personId: string },
  ): Promise<void> => {
    const logins = await Login.query(trx).where({ tenantId, personId });
    const loginIds = logins.map(({ id }) => id);
    await endOf(trx, tenantId, loginIds);
  };
  app.events.subscribe(passwordChanged, endOfPerson);
  app.events.subscribe(accountSessionsEnded, endOfPerson);
  app.events.subscribe(providerEnded, async (trx, { keptSessionId: _, ...which }) => {
    const sessionIds = Session.query(trx).select('id').where(which);
    await Authorization.query(trx).delete().where({ tenantId: which.tenantId }).whereIn('sessionId', sessionIds);
    afterCommit(trx, () => clearStandings(app));
  });
  app.events.subscribe(loginChanged, async (trx, { tenantId, loginId, enabled }) => {
    if (enabled) afterCommit(trx, () => clearStandings(app));
    else await endOf(trx, tenantId, [loginId]);
  });
}
