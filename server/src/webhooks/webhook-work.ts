import type { App } from '../app.js';
import { claimFirst, type Work, type WorkQueue } from '../background/index.js';
import { ofActiveTenant } from '../database/index.js';
import { activeWebhooks } from './active-webhooks.js';
import { sendMessage } from './send-message.js';
import { Webhook, WebhookMessage } from './webhook.js';

/** Messages under way per webhook: one that does not answer keeps nobody else waiting. */
const concurrency = 4;

/** A message that was cut off by a crash is sent again after so long, which is longer than any answer takes. */
const leaseMs = 60_000;

interface WebhookQueue extends WorkQueue {
  tenantId: string;
  webhookId: string;
}

const usableWebhooks = `${activeWebhooks} AND coalesce(w.resting_until, '') <= ?
  AND ${ofActiveTenant('w.tenant_id')}`;

/** Sends messages whose time has come: each at least once, always with the same id, in no promised order. */
export function registerWebhookWork(app: App): void {
  const work: Work<WebhookQueue, Pick<WebhookMessage, 'tenantId' | 'id'>> = {
    name: 'webhooks',
    async findDueQueues(now) {
      const moment = now.toISOString();
      const found = await app.database.rows<{ tenantId: string; webhookId: string }>(
        `SELECT w.tenant_id AS "tenantId", w.id AS "webhookId" ${usableWebhooks} AND EXISTS (
           SELECT 1 FROM webhook_messages AS m WHERE m.tenant_id = w.tenant_id AND m.webhook_id = w.id AND m.due_at <= ?)`,
        [moment, moment],
      );
      return found.map((each) => ({ ...each, key: `${each.tenantId} ${each.webhookId}`, concurrency }));
    },
    takeNext({ tenantId, webhookId }, now) {
      const moment = now.toISOString();
      const leaseEnd = new Date(app.now().getTime() + leaseMs).toISOString();
      return claimFirst(app.database, 'webhook_messages', {
        due: {
          sql: `tenant_id = ? AND webhook_id = ? AND due_at <= ?
            AND EXISTS (SELECT 1 ${usableWebhooks} AND w.tenant_id = ? AND w.id = ?)`,
          bindings: [tenantId, webhookId, moment, moment, tenantId, webhookId],
        },
        order: 'due_at, id',
        lease: { sql: 'due_at = ?', bindings: [leaseEnd] },
        returning: 'tenant_id AS "tenantId", id',
      });
    },
    async run({ tenantId, id }) {
      const message = await WebhookMessage.query(app.database.read).findById([tenantId, id]);
      const webhook = message && (await Webhook.query(app.database.read).findById([tenantId, message.webhookId]));
      if (message && webhook) await sendMessage(app, message, webhook);
      return true;
    },
  };
  app.background.register(work);
}
