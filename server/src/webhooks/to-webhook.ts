import type { App } from '../app.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Condition } from '../database/index.js';

export interface WebhookRow extends Omit<Schemas['Webhook'], 'types' | 'enabled'> {
  /** JSON of a list. */
  types: string;
  version: number;
}

/** The number of messages of webhook `w` that are still to be delivered. */
export const waitingMessages = `(SELECT count(*) FROM webhook_messages AS m
  WHERE m.tenant_id = w.tenant_id AND m.webhook_id = w.id AND m.due_at IS NOT NULL)`;

export const webhookColumns = `w.id, w.url, w.types, w.state, w.client_id AS "clientId", coalesce(c.name, p.name) AS "ownerName",
  w.last_delivered_at AS "lastDeliveredAt", w.created_at AS "createdAt", w.version,
  ${waitingMessages} AS waiting`;
export const webhookTables = `FROM webhooks AS w
  LEFT JOIN clients AS c ON c.tenant_id = w.tenant_id AND c.id = w.client_id
  LEFT JOIN logins AS l ON l.tenant_id = w.tenant_id AND l.id = w.login_id
  LEFT JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id`;

/**
 * Selects the webhooks that a caller may see: an administrator all, others their own. A colleague's messages may be
 * about companies outside the own grant.
 */
export function visibleWebhooks({ tenantId, login: { id, role } }: Actor, alias: string): Condition {
  if (role === 'administrator') return { sql: `${alias}.tenant_id = ?`, bindings: [tenantId] };
  const owner = role === 'software' ? 'client_id' : 'login_id';
  return { sql: `${alias}.tenant_id = ? AND ${alias}.${owner} = ?`, bindings: [tenantId, id] };
}

/**
 * Reads a webhook as its owner sees it, with its version.
 *
 * @throws Problem `not-found`
 */
export async function readWebhook(
  { database }: App,
  actor: Actor,
  id: string,
): Promise<{ body: Schemas['Webhook']; version: number }> {
  const { sql, bindings } = visibleWebhooks(actor, 'w');
  const [row] = await database.rows<WebhookRow>(`SELECT ${webhookColumns} ${webhookTables} WHERE ${sql} AND w.id = ?`, [
    ...bindings,
    id,
  ]);
  if (!row) throw new Problem('not-found');
  return { body: toWebhook(row), version: row.version };
}

export function toWebhook({
  id,
  url,
  types,
  state,
  clientId,
  ownerName,
  lastDeliveredAt,
  waiting,
  createdAt,
}: WebhookRow): Schemas['Webhook'] {
  return {
    id,
    url,
    types: JSON.parse(types) as Schemas['WebhookType'][],
    state,
    enabled: state === 'on',
    clientId,
    ownerName,
    lastDeliveredAt,
    waiting,
    createdAt,
  };
}
