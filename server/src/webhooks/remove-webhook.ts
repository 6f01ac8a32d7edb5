import type { Handler } from '../contract/handler.js';
import { findWebhook } from './find-webhook.js';
import { Webhook } from './webhook.js';

export const removeWebhook: Handler<'removeWebhook'> = async ({ params, actor }, { database }) => {
  await database.transaction(async (trx) => {
    const { tenantId, id } = await findWebhook(trx, actor, params.webhookId);
    await Webhook.query(trx).delete().where({ tenantId, id });
  });
};
