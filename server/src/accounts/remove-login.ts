import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { assertAdministratorLeft } from './assert-administrator-left.js';
import { endLogin } from './end-login.js';
import { Login } from './login.js';
import { findOthersLogin } from './read-login.js';

export const removeLogin: Handler<'removeLogin'> = async ({ params, actor, version }, app) =>
  app.database.transaction(async (trx) => {
    const login = await findOthersLogin(trx, actor, params.loginId);
    if (login.version !== version) throw new StaleVersionError(Login.tableName, login.id, version!);
    await assertAdministratorLeft(trx, login);
    await endLogin(app, trx, login);
  });
