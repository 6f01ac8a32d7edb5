import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Handlers, Person as Actor } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import { forgetSessions } from './authenticate.js';
import { createSession } from './create-session.js';
import { endSessions } from './end-sessions.js';
import { refreshSession } from './refresh-session.js';
import { selectLogin } from './select-login.js';
import { sessionInfo, type Signed } from './view.js';

export const sessions = {
  createSession,
  selectLogin,
  refreshSession,

  async getSession({ actor, language }, app) {
    return { body: await sessionInfo(app, await signedIn(app, actor), language) };
  },

  async endSession({ actor: { tenantId, sessionId } }, app) {
    await app.database.transaction((trx) => endSessions(app, trx, { tenantId, id: sessionId }, 'signedOut'));
    forgetSessions(app);
    return { refreshToken: null };
  },

  async listLogins({ actor, language }, app) {
    const { logins } = await sessionInfo(app, await signedIn(app, actor), language);
    return { body: { items: logins, total: logins.length, next: null } };
  },
} satisfies Partial<Handlers>;

async function signedIn({ database: { read } }: App, { tenantId, personId, sessionId, login }: Actor): Promise<Signed> {
  const [tenant, person] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    Person.query(read).findById([tenantId, personId]).throwIfNotFound(),
  ]);
  return { tenant, person, session: { id: sessionId, loginId: login?.id ?? null } };
}
