import type { Handler } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { readPage } from '../http/read-page.js';
import { findWebhook } from './find-webhook.js';
import { messageList, visibleMessages } from './to-webhook-message.js';

export const listWebhookMessages: Handler<'listWebhookMessages'> = async ({ params, query, actor }, { database }) => {
  const { tenantId, id } = await findWebhook(database.read, actor, params.webhookId);
  const filter = and(
    visibleMessages(actor),
    { sql: 'm.tenant_id = ? AND m.webhook_id = ?', bindings: [tenantId, id] },
    query.state && { sql: 'm.state = ?', bindings: [query.state] },
    query.q ? wordCondition(query.q, 'k.search_text') : undefined,
  );
  return { body: await readPage(database, messageList, filter, query) };
};
