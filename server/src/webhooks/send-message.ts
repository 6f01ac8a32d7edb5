import type { Knex } from 'knex';
import type { App } from '../app.js';
import { plusOne } from '../database/index.js';
import { termMs } from '../terms.js';
import { mailWebhookDisabled } from './mail-webhook-disabled.js';
import { post, type PostResult } from './post.js';
import { retryDelayMs } from './retry-delays.js';
import { signedHeaders } from './signing.js';
import { Webhook, WebhookAttempt, WebhookMessage } from './webhook.js';

/** HTTP 410 says that the receiver wants no more messages. */
const goneStatus = 410;

const retentionMs = termMs('webhookMessages');

/** Tries a message once, and records what came of it. A test is not tried again. */
export async function sendMessage(app: App, message: WebhookMessage, webhook: Webhook): Promise<void> {
  const at = app.now();
  const headers = signedHeaders(app, webhook, message, at);
  const posted = await post(webhook.url, { headers, body: message.payload }, app.settings.webhooks);
  await app.database.transaction((trx) => record(app, trx, message, webhook, { ...posted, at: at.toISOString() }));
}

async function record(
  app: App,
  trx: Knex.Transaction,
  message: WebhookMessage,
  webhook: Webhook,
  posted: PostResult & { at: string },
): Promise<void> {
  const { tenantId, id: messageId, type } = message;
  const { outcome, status, milliseconds, restMs, at } = posted;
  const now = app.now().getTime();
  const inMs = (delayMs: number): string => new Date(now + delayMs).toISOString();
  const delivered = outcome === 'delivered';
  const series = message.series + 1;
  const delayMs =
    delivered || status === goneStatus || type === 'webhook.test' ? undefined : retryDelayMs(series, restMs);
  const state = delivered ? 'delivered' : delayMs === undefined ? 'failed' : 'waiting';
  const kept = await WebhookMessage.query(trx)
    .patch({ state, series, dueAt: delayMs === undefined ? null : inMs(delayMs) })
    .where({ tenantId, id: messageId });
  // The webhook was removed in the meantime.
  if (kept === 0) return;
  await WebhookAttempt.query(trx).insert({ tenantId, messageId, outcome, status, milliseconds, at });
  await WebhookMessage.query(trx).delete().where({ tenantId }).where('createdAt', '<', inMs(-retentionMs));
  // A failure that asks for nothing leaves the rest as it is: a test may be sent in the midst of one.
  if (delivered || restMs !== undefined)
    await Webhook.query(trx)
      .patch(delivered ? { lastDeliveredAt: at, restingUntil: null } : { restingUntil: inMs(restMs!) })
      .where({ tenantId, id: webhook.id });
  if (state === 'failed' && type !== 'webhook.test')
    await disable(app, trx, webhook, status === goneStatus ? 'gone' : 'failing');
}

/** Switches a webhook off and tells the administrators, once. */
async function disable(
  app: App,
  trx: Knex.Transaction,
  { tenantId, id, url }: Webhook,
  state: 'gone' | 'failing',
): Promise<void> {
  const changed = await Webhook.query(trx)
    .patch({ state, version: plusOne('version') })
    .where({ tenantId, id, state: 'on' });
  if (changed > 0) await mailWebhookDisabled(app, trx, { tenantId, url, reason: state });
}
