import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, contains } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import {
  toWebhook,
  visibleWebhooks,
  waitingMessages,
  webhookColumns,
  type WebhookRow,
  webhookTables,
} from './to-webhook.js';

const list: List<WebhookRow, Schemas['Webhook'], SortColumn<'listWebhooks'>> = {
  select: webhookColumns,
  from: webhookTables,
  counted: 'FROM webhooks AS w',
  order: ['w.id'],
  sorts: {
    url: byText('w.url'),
    state: byLabel('w.state', labels.WebhookState),
    ownerName: orEmpty('coalesce(c.name, p.name)', byText),
    lastDeliveredAt: orEmpty('w.last_delivered_at', byValue),
    waiting: byValue(waitingMessages),
  },
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
