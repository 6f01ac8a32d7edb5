import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { afterCommit } from '../database/index.js';
import { isFactorRequired } from '../factors/policy.js';
import { Tenant } from '../tenants/tenant.js';
import { clearSessionCache } from './authenticate.js';
import { findLoginsHere } from './find-logins-here.js';
import { Session } from './session.js';
import { recordLoginUse } from './start-session.js';
import { toSession } from './to-session.js';

export const selectLogin: Handler<'selectLogin'> = async (call, app) => {
  const { body, actor, origin } = call;
  const { loginId } = body;
  const { tenantId, personId, sessionId: id, providerId } = actor;
  const session = { id, loginId, providerId };
  const [tenant, logins, person] = await app.database.transaction(async (trx) => {
    const logins = await findLoginsHere(app, trx, actor, origin);
    const wanted = logins.find((login) => login.id === loginId);
    if (!wanted) throw new Problem('not-found');
    const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
    // A role that was added since, or of which the bureau asks a factor since, is not opened by the password alone.
    if (
      isFactorRequired(app, tenant, [wanted]) &&
      !(await Session.query(trx).findOne({ tenantId, id, hasFactor: true }))
    )
      throw new Problem('factor-required');
    const changed = await Session.query(trx).patch({ loginId }).where({ tenantId, id }).whereNull('endedAt');
    if (changed === 0) throw new Problem('session-expired');
    await recordLoginUse(app, trx, { tenantId, id: loginId });
    afterCommit(trx, () => clearSessionCache(app));
    return [tenant, logins, await Person.query(trx).findById([tenantId, personId]).throwIfNotFound()];
  });
  return { body: await toSession(app, { tenant, person, session, logins }, call) };
};
