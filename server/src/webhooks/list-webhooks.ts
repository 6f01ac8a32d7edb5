import type { Handler, Schemas } from '../contract/handler.js';
import { and, contains } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { toWebhook, visibleWebhooks, webhookColumns, type WebhookRow, webhookTables } from './to-webhook.js';

const list: List<WebhookRow, Schemas['Webhook']> = {
  select: webhookColumns,
  from: webhookTables,
  counted: 'FROM webhooks AS w',
  order: ['w.id'],
  key: ({ id }) => [id],
  toItem: toWebhook,
};

export const listWebhooks: Handler<'listWebhooks'> = async ({ query, actor }, { database }) => {
  const words = (query.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
  const found = words.map((word) => ({ sql: contains('lower(w.url)'), bindings: [word] }));
  return { body: await readPage(database, list, and(visibleWebhooks(actor, 'w'), ...found), query) };
};
