import type { Handler } from '../contract/handler.js';
import { assertUrl } from './assert-url.js';
import { findWebhook } from './find-webhook.js';
import { readWebhook } from './to-webhook.js';
import { Webhook } from './webhook.js';

export const updateWebhook: Handler<'updateWebhook'> = async ({ body, params, actor, version }, app) => {
  const { url, types, enabled } = body;
  if (url !== undefined) assertUrl(app, 'updateWebhook', url);
  await app.database.transaction(async (trx) => {
    const { tenantId, id, state } = await findWebhook(trx, actor, params.webhookId);
    await Webhook.updateAtVersion<Webhook>(trx, tenantId, id, version!, {
      ...(url !== undefined && { url }),
      ...(types !== undefined && { types }),
      ...(enabled === true && { state: 'on', restingUntil: null }),
      ...(enabled === false && state === 'on' && { state: 'off' }),
    });
  });
  return readWebhook(app, actor, params.webhookId);
};
