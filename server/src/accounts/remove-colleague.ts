import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { findColleague } from './colleague.js';
import { endLogin } from './end-login.js';
import { Login } from './login.js';

/** Ends a colleague who sees more than the caller too: whoever leaves the firm must be out at once. */
export const removeColleague: Handler<'removeColleague'> = async ({ params, actor, version }, app) =>
  app.database.transaction(async (trx) => {
    const login = await findColleague(trx, actor, params.loginId);
    if (login.version !== version) throw new StaleVersionError(Login.tableName, login.id, version!);
    await endLogin(app, trx, login);
  });
