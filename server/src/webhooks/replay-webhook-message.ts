import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findWebhook } from './find-webhook.js';
import { readMessage } from './to-webhook-message.js';
import { WebhookMessage } from './webhook.js';

export const replayWebhookMessage: Handler<'replayWebhookMessage'> = async ({ params, actor }, app) => {
  const { tenantId, id: webhookId } = await findWebhook(app.database.read, actor, params.webhookId);
  const { messageId: id } = params;
  const before = await readMessage(app, actor, id);
  if (before.webhookId !== webhookId) throw new Problem('not-found');
  await app.database.transaction(async (trx) =>
    WebhookMessage.query(trx)
      .patch({ state: 'waiting', series: 0, dueAt: app.now().toISOString() })
      .where({ tenantId, id }),
  );
  return { status: 202, body: await readMessage(app, actor, id) };
};
