import { Person } from '../accounts/person.js';
import { usableLogins } from '../accounts/usable-logins.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Tenant } from '../tenants/tenant.js';
import { forgetSessions } from './authenticate.js';
import { Session } from './session.js';
import { recordLogin } from './start-session.js';
import { sessionView } from './view.js';

export const selectLogin: Handler<'selectLogin'> = async ({ body: { loginId }, actor, language }, app) => {
  const { tenantId, personId, sessionId: id } = actor;
  const session = { id, loginId };
  const [tenant, person] = await app.database.transaction(async (trx) => {
    const logins = await usableLogins(trx, actor);
    if (!logins.some((login) => login.id === loginId)) throw new Problem('not-found');
    const changed = await Session.query(trx).patch({ loginId }).where({ tenantId, id }).whereNull('endedAt');
    if (changed === 0) throw new Problem('session-expired');
    await recordLogin(app, trx, { tenantId, id: loginId });
    return [
      await Tenant.query(trx).findById(tenantId).throwIfNotFound(),
      await Person.query(trx).findById([tenantId, personId]).throwIfNotFound(),
    ];
  });
  forgetSessions(app);
  return { body: await sessionView(app, { tenant, person, session }, language) };
};
