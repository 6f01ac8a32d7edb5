import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { providerEnded } from './events.js';
import { ProviderLink } from './sign-in-provider.js';

export const removeProviderLink: Handler<'removeProviderLink'> = async ({ params, actor: { tenantId } }, app) => {
  const { providerId, linkId: id } = params;
  await app.database.transaction(async (trx) => {
    const link = await ProviderLink.query(trx).findOne({ tenantId, providerId, id });
    if (!link) throw new Problem('not-found');
    await ProviderLink.query(trx).delete().where({ tenantId, id });
    await app.events.publish(trx, providerEnded, { tenantId, providerId, personId: link.personId });
  });
};
