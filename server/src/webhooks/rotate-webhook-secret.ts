import type { Handler } from '../contract/handler.js';
import { findWebhook } from './find-webhook.js';
import { newSecret, rotatedColumns } from './signing.js';
import { readWebhook } from './to-webhook.js';
import { Webhook } from './webhook.js';

export const rotateWebhookSecret: Handler<'rotateWebhookSecret'> = async ({ body, params, actor }, app) => {
  const secret = newSecret();
  await app.database.transaction(async (trx) => {
    const row = await findWebhook(trx, actor, params.webhookId);
    const { tenantId, id } = row;
    await Webhook.query(trx)
      .patch(rotatedColumns(app, row, secret, body.immediately ?? false))
      .where({ tenantId, id });
  });
  const { body: webhook } = await readWebhook(app, actor, params.webhookId);
  return { status: 201, body: { webhook, secret } };
};
