import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { providerEnded } from './events.js';
import { findProvider } from './find-provider.js';
import { ProviderLink, SignInProvider } from './sign-in-provider.js';

export const removeSignInProvider: Handler<'removeSignInProvider'> = async ({ params, version, actor }, app) => {
  await app.database.transaction(async (trx) => {
    const { tenantId, id, version: current } = await findProvider(trx, actor.tenantId, params.providerId);
    if (version !== undefined && version !== current)
      throw new StaleVersionError(SignInProvider.tableName, id, version);
    await app.events.publish(trx, providerEnded, { tenantId, providerId: id });
    // One by one, so that each is recorded.
    await ProviderLink.query(trx).delete().where({ tenantId, providerId: id });
    await SignInProvider.query(trx).delete().where({ tenantId, id });
  });
};
