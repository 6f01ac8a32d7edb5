import type { Knex } from 'knex';
import { raw } from 'objection';
import type { App } from '../app.js';
import { mailDisabled } from './mails.js';
import { post, type Posted } from './post.js';
import { waitAfter } from './schedule.js';
import { signedHeaders } from './signing.js';
import { Webhook, WebhookAttempt, WebhookMessage } from './webhook.js';

/** HTTP 410: the receiver wants no more messages. */
const gone = 410;

/** Milliseconds that messages are kept. */
const keptFor = 30 * 24 * 3600 * 1000;

/** Tries a message once, and records what came of it. A test is not tried again. */
export async function attempt(app: App, message: WebhookMessage, webhook: Webhook): Promise<void> {
  const at = app.now();
  const headers = signedHeaders(app, webhook, message, at);
  const posted = await post(webhook.url, { headers, body: message.payload }, app.settings.webhooks);
  await app.database.transaction((trx) => record(app, trx, message, webhook, { ...posted, at: at.toISOString() }));
}

async function record(app: App, trx: Knex.Transaction, message: WebhookMessage, webhook: Webhook, posted: Posted & { at: string }): Promise<void> {
  const { tenantId, id: messageId, type } = message;
  const { outcome, status, milliseconds, retryAfter, at } = posted;
  const now = app.now().getTime();
  const later = (wait: number): string => new Date(now + wait).toISOString();
  const delivered = outcome === 'delivered';
  const series = message.series + 1;
  const wait = delivered || status === gone || type === 'webhook.test' ? undefined : waitAfter(series, retryAfter);
  const state = delivered ? 'delivered' : wait === undefined ? 'failed' : 'waiting';
  const kept = await WebhookMessage.query(trx)
    .patch({ state, series, dueAt: wait === undefined ? null : later(wait) })
    .where({ tenantId, id: messageId });
  // The webhook was removed in the meantime.
  if (kept === 0) return;
  await WebhookAttempt.query(trx).insert({ tenantId, messageId, outcome, status, milliseconds, at });
  await WebhookMessage.query(trx).delete().where({ tenantId }).where('createdAt', '<', later(-keptFor));
  await Webhook.query(trx)
    .patch(delivered ? { lastDeliveredAt: at, restingUntil: null } : { restingUntil: retryAfter === undefined ? null : later(retryAfter) })
    .where({ tenantId, id: webhook.id });
  if (state === 'failed' && type !== 'webhook.test') await disable(app, trx, webhook, status === gone ? 'gone' : 'failing');
}

/** Switches a webhook off and tells the administrators, once. */
async function disable(app: App, trx: Knex.Transaction, { tenantId, id, url }: Webhook, state: 'gone' | 'failing'): Promise<void> {
  const changed = await Webhook.query(trx).patch({ state, version: raw('version + 1') }).where({ tenantId, id, state: 'on' });
  if (changed > 0) await mailDisabled(app, trx, { tenantId, url, reason: state });
}
