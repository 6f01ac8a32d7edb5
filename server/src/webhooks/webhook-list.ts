import type { App } from '../app.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and } from '../database/conditions.js';
import type { Condition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';

interface Row extends Omit<Schemas['Webhook'], 'types' | 'enabled'> {
  /** JSON. */
  types: string;
  version: number;
}

const select = `w.id, w.url, w.types, w.state, w.client_id AS clientId, coalesce(c.name, p.name) AS ownerName,
  w.last_delivered_at AS lastDeliveredAt, w.created_at AS createdAt, w.version,
  (SELECT count(*) FROM webhook_messages AS m
    WHERE m.tenant_id = w.tenant_id AND m.webhook_id = w.id AND m.due_at IS NOT NULL) AS waiting`;
const from = `FROM webhooks AS w
  LEFT JOIN clients AS c ON c.tenant_id = w.tenant_id AND c.id = w.client_id
  LEFT JOIN logins AS l ON l.tenant_id = w.tenant_id AND l.id = w.login_id
  LEFT JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id`;

const list: List<Row, Schemas['Webhook']> = {
  select,
  from,
  counted: 'FROM webhooks AS w',
  order: ['w.id'],
  key: ({ id }) => [id],
  item: toWebhook,
};

export const listWebhooks: Handler<'listWebhooks'> = async ({ query, actor }, { database }) => {
  const words = (query.q ?? '').split(/\s+/).filter(Boolean).map((word) => word.toLowerCase());
  const found = words.map((word) => ({ sql: 'instr(lower(w.url), ?) > 0', bindings: [word] }));
  return { body: await readPage(database, list, and(visibleWebhooks(actor, 'w'), ...found), query) };
};

/**
 * The webhooks that a caller may see: an administrator all, others their own. What a colleague is told may be about
 * companies outside the own grant.
 */
export function visibleWebhooks({ tenantId, login: { id, role } }: Actor, alias: string): Condition {
  if (role === 'administrator') return { sql: `${alias}.tenant_id = ?`, bindings: [tenantId] };
  const owner = role === 'software' ? 'client_id' : 'login_id';
  return { sql: `${alias}.tenant_id = ? AND ${alias}.${owner} = ?`, bindings: [tenantId, id] };
}

/** A webhook as its owner sees it, with its version. @throws Problem not-found */
export async function webhookView({ database }: App, actor: Actor, id: string): Promise<{ body: Schemas['Webhook']; version: number }> {
  const { sql, bindings } = visibleWebhooks(actor, 'w');
  const [row] = await database.rows<Row>(`SELECT ${select} ${from} WHERE ${sql} AND w.id = ?`, [...bindings, id]);
  if (!row) throw new Problem('not-found');
  return { body: toWebhook(row), version: row.version };
}

function toWebhook({ id, url, types, state, clientId, ownerName, lastDeliveredAt, waiting, createdAt }: Row): Schemas['Webhook'] {
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
