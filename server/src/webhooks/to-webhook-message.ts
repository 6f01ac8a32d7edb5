import type { App } from '../app.js';
import type { Actor, Schemas, SortColumn } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and, type Condition, jsonObjects } from '../database/index.js';
import type { List } from '../http/read-page.js';
import { byLabel, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { scopeOf } from '../scope/scope.js';

type Message = Schemas['WebhookMessage'];

interface MessageRow extends Pick<Message, 'id' | 'webhookId' | 'type' | 'companyName' | 'state' | 'createdAt'> {
  dueAt: string | null;
  /** JSON of the body. */
  payload: string;
  /** JSON of a list. */
  attempts: string;
}

/** A message that was asked for again and again shows its newest attempts. */
const maxShownAttempts = 100;

const attemptColumns = {
  id: 'a.id',
  at: 'a.at',
  outcome: 'a.outcome',
  status: 'a.status',
  milliseconds: 'a.milliseconds',
};

export const messageList: List<MessageRow, Message, SortColumn<'listWebhookMessages'>> = {
  select: `m.id, m.webhook_id AS "webhookId", m.type, k.name AS "companyName", m.state, m.created_at AS "createdAt",
    m.due_at AS "dueAt", m.payload, (
    SELECT ${jsonObjects(attemptColumns)} FROM webhook_attempts AS a
    WHERE a.tenant_id = m.tenant_id AND a.message_id = m.id) AS attempts`,
  from: `FROM webhook_messages AS m LEFT JOIN companies AS k ON k.tenant_id = m.tenant_id AND k.id = m.company_id`,
  order: ['m.id'],
  descending: true,
  sorts: {
    type: byLabel('m.type', labels.WebhookType),
    companyName: orEmpty('k.sort_name', byValue),
    state: byLabel('m.state', labels.WebhookMessageState),
    createdAt: byValue('m.created_at'),
  },
  toItem: toWebhookMessage,
};

/** Limits messages `m` to companies `k` that the caller sees now; the grant may have been another when they were made. */
export function visibleMessages(actor: Actor): Condition {
  const { sql, bindings } = scopeOf(actor).companies('k');
  return { sql: `m.company_id IS NULL OR (${sql})`, bindings };
}

/** @throws Problem `not-found` */
export async function readMessage({ database }: App, actor: Actor, id: string): Promise<Message> {
  const { sql, bindings } = and(visibleMessages(actor), {
    sql: 'm.tenant_id = ? AND m.id = ?',
    bindings: [actor.tenantId, id],
  });
  const [row] = await database.rows<MessageRow>(
    `SELECT ${messageList.select} ${messageList.from} WHERE ${sql}`,
    bindings,
  );
  if (!row) throw new Problem('not-found');
  return toWebhookMessage(row);
}

function toWebhookMessage({
  id,
  webhookId,
  type,
  companyName,
  state,
  createdAt,
  dueAt,
  payload,
  attempts,
}: MessageRow): Message {
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
    attempts: newest.slice(0, maxShownAttempts),
  };
}
