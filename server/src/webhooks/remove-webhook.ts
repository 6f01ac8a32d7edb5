import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { findWebhook } from './find-webhook.js';
import { Webhook } from './webhook.js';

export const removeWebhook: Handler<'removeWebhook'> = async ({ params, version, actor }, { database }) => {
  await database.transaction(async (trx) => {
    const { tenantId, id, version: current } = await findWebhook(trx, actor, params.webhookId);
    if (version !== undefined && version !== current) throw new StaleVersionError(Webhook.tableName, id, version);
    await Webhook.query(trx).delete().where({ tenantId, id });
  });
};
