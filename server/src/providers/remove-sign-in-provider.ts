import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { findProvider } from './find-provider.js';
import { SignInProvider } from './sign-in-provider.js';
import { unlinkAll } from './unlink.js';

export const removeSignInProvider: Handler<'removeSignInProvider'> = async ({ params, version, actor }, app) => {
  await app.database.transaction(async (trx) => {
    const provider = await findProvider(trx, actor.tenantId, params.providerId);
    const { tenantId, id, version: current } = provider;
    if (version !== undefined && version !== current)
      throw new StaleVersionError(SignInProvider.tableName, id, version);
    await unlinkAll(app, trx, provider, 'removal');
    await SignInProvider.query(trx).delete().where({ tenantId, id });
  });
};
