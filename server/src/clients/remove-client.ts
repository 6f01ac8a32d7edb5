import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { clearClientCache } from './authenticate-client.js';
import { Client } from './client.js';
import { findClient } from './find-client.js';

export const removeClient: Handler<'removeClient'> = async ({ params, version, actor: { tenantId } }, app) => {
  await app.database.transaction(async (trx) => {
    const { id, version: current } = await findClient(trx, tenantId, params.clientId);
    if (version !== undefined && version !== current) throw new StaleVersionError(Client.tableName, id, version);
    await Client.query(trx).delete().where({ tenantId, id });
  });
  clearClientCache(app);
};
