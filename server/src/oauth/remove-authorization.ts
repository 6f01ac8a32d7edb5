import { Login } from '../accounts/login.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Authorization } from './authorization.js';
import { clearStandings } from './standing.js';

export const removeAuthorization: Handler<'removeAuthorization'> = async ({ params, actor }, app) => {
  const { tenantId, personId } = actor;
  const id = params.authorizationId;
  await app.database.transaction(async (trx) => {
    const consent = await Authorization.query(trx).findById([tenantId, id]);
    const login = consent && (await Login.query(trx).findOne({ tenantId, id: consent.loginId, personId }));
    if (!login) throw new Problem('not-found');
    await Authorization.query(trx).delete().where({ tenantId, id });
  });
  clearStandings(app);
};
