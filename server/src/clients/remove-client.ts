import type { Handler } from '../contract/handler.js';
import { clearClientCache } from './authenticate-client.js';
import { Client } from './client.js';
import { findClient } from './find-client.js';

export const removeClient: Handler<'removeClient'> = async ({ params, actor: { tenantId } }, app) => {
  await app.database.transaction(async (trx) => {
    const { id } = await findClient(trx, tenantId, params.clientId);
    await Client.query(trx).delete().where({ tenantId, id });
  });
  clearClientCache(app);
};
