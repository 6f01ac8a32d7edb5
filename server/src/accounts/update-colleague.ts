import type { Handler } from '../contract/handler.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { accessTo, findColleague, readColleague } from './colleague.js';
import { colleagueGrantErrors } from './colleague-grant.js';
import { loginChanged } from './events.js';
import { grantAfter } from './grant-rules.js';
import { replaceGrants } from './invite.js';
import { Login } from './login.js';

const operation = 'updateColleague';

export const updateColleague: Handler<typeof operation> = async ({ body, params, actor, version, language }, app) => {
  const { tenantId } = actor;
  await app.database.transaction(async (trx) => {
    const before = await findColleague(trx, actor, params.loginId);
    if ((await accessTo(trx, actor, before)) === 'wider') throw new Problem('login-of-bureau');
    const grant = grantAfter(before, body);
    const errors = grant ? await colleagueGrantErrors(trx, operation, actor, grant) : [];
    if (errors.length > 0) throw fieldProblem(...errors);
    const { grantKind } = grant ?? before;
    const login = await Login.updateAtVersion<Login>(trx, tenantId, before.id, version!, { grantKind });
    if (grant) await replaceGrants(trx, login, grant.grantIds);
    const enabled = login.disabledAt === null;
    await app.events.publish(trx, loginChanged, { tenantId, loginId: login.id, enabled });
  });
  return readColleague(app.database.read, actor, params.loginId, language);
};
