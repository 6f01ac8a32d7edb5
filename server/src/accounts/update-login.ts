import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { assertAdministratorLeft } from './assert-administrator-left.js';
import { loginChanged } from './events.js';
import { type Grant, grantAfter, grantErrors, managerErrors, unknownTargets } from './grant-rules.js';
import { replaceGrants } from './invite.js';
import { Login } from './login.js';
import { findOthersLogin, readLogin } from './read-login.js';

const operation = 'updateLogin';

export const updateLogin: Handler<typeof operation> = async ({ body, params, actor, version, language }, app) => {
  const { tenantId } = actor;
  await app.database.transaction(async (trx) => {
    const before = await findOthersLogin(trx, actor, params.loginId);
    const grant = grantAfter(before, body);
    if (grant) await assertGrant(trx, before, grant);
    const enabled = body.enabled ?? before.disabledAt === null;
    const errors = [
      ...managerErrors(operation, before.role, body),
      ...(body.enabled ? await firmErrors(trx, tenantId, before.firmId, operation, '/enabled') : []),
    ];
    if (errors.length > 0) throw fieldProblem(...errors);
    const login = await Login.updateAtVersion<Login>(trx, tenantId, before.id, version!, {
      ...(grant && { grantKind: grant.grantKind }),
      managesFirm: body.managesFirm ?? before.managesFirm,
      disabledAt: enabled ? null : (before.disabledAt ?? app.now().toISOString()),
    });
    if (grant) await replaceGrants(trx, login, grant.grantIds);
    if (!enabled) await assertAdministratorLeft(trx, before);
    await app.events.publish(trx, loginChanged, { tenantId, loginId: login.id, enabled });
  });
  return readLogin(app.database.read, tenantId, params.loginId, language);
};

async function assertGrant(trx: Knex.Transaction, { tenantId, role }: Login, grant: Grant): Promise<void> {
  const errors = [...grantErrors(operation, role, grant), ...(await unknownTargets(trx, operation, tenantId, grant))];
  if (errors.length > 0) throw fieldProblem(...errors);
}
