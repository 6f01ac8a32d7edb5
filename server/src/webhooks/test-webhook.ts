import type { Handler } from '../contract/handler.js';
import { findWebhook } from './find-webhook.js';
import { sendMessage } from './send-message.js';
import { readMessage } from './to-webhook-message.js';
import { WebhookMessage } from './webhook.js';

export const testWebhook: Handler<'testWebhook'> = async ({ params, actor }, app) => {
  const webhook = await findWebhook(app.database.read, actor, params.webhookId);
  const { tenantId, id: webhookId } = webhook;
  const createdAt = app.now().toISOString();
  const payload = JSON.stringify({ type: 'webhook.test', timestamp: createdAt, data: { webhookId } });
  // The message is not due, so that it is tried here, and by nobody else.
  const message = await app.database.transaction((trx) =>
    WebhookMessage.query(trx).insertAndFetch({
      tenantId,
      webhookId,
      type: 'webhook.test',
      payload,
      dueAt: null,
      createdAt,
    }),
  );
  await sendMessage(app, message, webhook);
  return { body: await readMessage(app, actor, message.id) };
};
