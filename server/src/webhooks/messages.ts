import type { App } from '../app.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { attempt } from './attempt.js';
import { findWebhook } from './manage-webhooks.js';
import { WebhookMessage } from './webhook.js';

type Message = Schemas['WebhookMessage'];

interface Row extends Pick<Message, 'id' | 'webhookId' | 'type' | 'companyName' | 'state' | 'createdAt'> {
  dueAt: string | null;
  /** JSON. */
  payload: string;
  attempts: string;
}

/** Of a message that was asked for again and again. */
const shownAttempts = 100;

const list: List<Row, Message> = {
  select: `m.id, m.webhook_id AS webhookId, m.type, k.name AS companyName, m.state, m.created_at AS createdAt,
    m.due_at AS dueAt, m.payload, (
    SELECT json_group_array(json_object('id', a.id, 'at', a.at, 'outcome', a.outcome, 'status', a.status,
      'milliseconds', a.milliseconds)) FROM webhook_attempts AS a
    WHERE a.tenant_id = m.tenant_id AND a.message_id = m.id) AS attempts`,
  from: `FROM webhook_messages AS m LEFT JOIN companies AS k ON k.tenant_id = m.tenant_id AND k.id = m.company_id`,
  order: ['m.id'],
  descending: true,
  key: ({ id }) => [id],
  item: toMessage,
};

export const listWebhookMessages: Handler<'listWebhookMessages'> = async ({ params, query, actor }, { database }) => {
  const { tenantId, id } = await findWebhook(database.read, actor, params.webhookId);
  const filter = and(
    seen(actor),
    { sql: 'm.tenant_id = ? AND m.webhook_id = ?', bindings: [tenantId, id] },
    query.state && { sql: 'm.state = ?', bindings: [query.state] },
    query.q ? wordCondition(query.q, 'k.search_text') : undefined,
  );
  return { body: await readPage(database, list, filter, query) };
};

export const testWebhook: Handler<'testWebhook'> = async ({ params, actor }, app) => {
  const webhook = await findWebhook(app.database.read, actor, params.webhookId);
  const { tenantId, id: webhookId } = webhook;
  const createdAt = app.now().toISOString();
  const payload = JSON.stringify({ type: 'webhook.test', timestamp: createdAt, data: { webhookId } });
  // Not due: it is tried here, and by nobody else.
  const message = await app.database.transaction((trx) =>
    WebhookMessage.query(trx).insertAndFetch({ tenantId, webhookId, type: 'webhook.test', payload, dueAt: null, createdAt }),
  );
  await attempt(app, message, webhook);
  return { body: await messageView(app, actor, message.id) };
};

export const replayWebhookMessage: Handler<'replayWebhookMessage'> = async ({ params, actor }, app) => {
  const { tenantId, id: webhookId } = await findWebhook(app.database.read, actor, params.webhookId);
  const { messageId: id } = params;
  const before = await messageView(app, actor, id);
  if (before.webhookId !== webhookId) throw new Problem('not-found');
  await app.database.transaction(async (trx) =>
    WebhookMessage.query(trx).patch({ state: 'waiting', series: 0, dueAt: app.now().toISOString() }).where({ tenantId, id }),
  );
  return { status: 202, body: await messageView(app, actor, id) };
};

/** Messages about companies that the caller sees now; the grant may have been another when they were made. */
function seen(actor: Actor): Condition {
  const { sql, bindings } = scopeOf(actor).companies('k');
  return { sql: `m.company_id IS NULL OR (${sql})`, bindings };
}

async function messageView({ database }: App, actor: Actor, id: string): Promise<Message> {
  const { sql, bindings } = and(seen(actor), { sql: 'm.tenant_id = ? AND m.id = ?', bindings: [actor.tenantId, id] });
  const [row] = await database.rows<Row>(`SELECT ${list.select} ${list.from} WHERE ${sql}`, bindings);
  if (!row) throw new Problem('not-found');
  return toMessage(row);
}

function toMessage({ id, webhookId, type, companyName, state, createdAt, dueAt, payload, attempts }: Row): Message {
  const all = JSON.parse(attempts) as (Message['attempts'][number] & { id: string })[];
  const newest = all.sort((one, other) => (one.id < other.id ? 1 : -1)).map(({ id: _, ...each }) => each);
  return {
    id,
    webhookId,
    type,
    companyName,
    state,
    tries: newest.length,
    lastOutcome: newest[0]?.outcome ?? null,
    lastStatus: newest[0]?.status ?? null,
    createdAt,
    nextAttemptAt: dueAt === '' ? createdAt : dueAt,
    payload: JSON.parse(payload) as Message['payload'],
    attempts: newest.slice(0, shownAttempts),
  };
}
