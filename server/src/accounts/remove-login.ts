import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { assertAdministratorLeft } from './assert-administrator-left.js';
import { loginRemoved } from './events.js';
import { Invitation } from './invitation.js';
import { Login } from './login.js';
import { findOthersLogin } from './read-login.js';

export const removeLogin: Handler<'removeLogin'> = async ({ params, actor, version }, app) => {
  const { tenantId } = actor;
  await app.database.transaction(async (trx) => {
    const login = await findOthersLogin(trx, actor, params.loginId);
    const { id } = login;
    if (login.version !== version) throw new StaleVersionError(Login.tableName, id, version!);
    await assertAdministratorLeft(trx, login);
    await app.events.publish(trx, loginRemoved, { tenantId, loginId: id });
    await Invitation.query(trx).patch({ createdBy: null }).where({ tenantId, createdBy: id });
    await Invitation.query(trx).delete().where({ tenantId, loginId: id });
    await Login.query(trx).delete().where({ tenantId, id });
  });
};
