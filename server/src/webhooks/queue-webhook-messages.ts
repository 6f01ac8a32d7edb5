import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { type Condition, rows } from '../database/index.js';
import type { webhooks } from '../generated/schema.js';
import { scopeOf } from '../scope/scope.js';
import { activeWebhooks, type Owner, ownerColumns, toViewer } from './active-webhooks.js';
import { WebhookMessage } from './webhook.js';

/** The body of a message as the contract has it under `webhooks`. */
type Payload<T extends keyof webhooks> = webhooks[T]['post']['requestBody']['content']['application/json'];

type IntegrationType = Extract<Schemas['WebhookType'], `integration.${string}`>;

/**
 * An event at a company, with what the contract has of it beside the company's id; or one of an integration, about the
 * companies `k` that it can apply to.
 */
export type WebhookEventInput =
  | {
      [T in Exclude<Schemas['WebhookType'], IntegrationType>]: {
        type: T;
        companyId: string;
        data: Omit<Payload<T>['data'], 'companyId'>;
      };
    }[Exclude<Schemas['WebhookType'], IntegrationType>]
  | { type: IntegrationType; companyId: string | null; about: Condition; data: Payload<IntegrationType>['data'] };

interface EventWebhook extends Owner {
  id: string;
  /** JSON of a list. */
  types: string;
}

/**
 * Queues a message for each webhook that asked for it and whose owner sees the company, or one of them. They leave once `trx` is
 * committed.
 */
export async function queueWebhookMessages(
  trx: Knex.Transaction,
  tenantId: string,
  event: WebhookEventInput,
  now: Date,
): Promise<void> {
  const listeners = await rows<EventWebhook>(
    trx,
    `SELECT w.id, w.types, ${ownerColumns} ${activeWebhooks} AND w.tenant_id = ? ORDER BY w.id`,
    [tenantId],
  );
  const createdAt = now.toISOString();
  const { type, companyId } = event;
  const data = 'about' in event ? event.data : { companyId, ...event.data };
  const about = 'about' in event ? event.about : { sql: 'k.id = ?', bindings: [event.companyId] };
  const payload = JSON.stringify({ type, timestamp: createdAt, data });
  for (const { id: webhookId, types, ...owner } of listeners) {
    if (!(JSON.parse(types) as string[]).includes(type) || !(await canSee(trx, tenantId, owner, about))) continue;
    await WebhookMessage.query(trx).insert({ tenantId, webhookId, companyId, type, payload, createdAt });
  }
}

async function canSee(trx: Knex.Transaction, tenantId: string, owner: Owner, about: Condition): Promise<boolean> {
  const { sql, bindings } = scopeOf(toViewer(tenantId, owner)).companies('k');
  const both = [...about.bindings, ...bindings];
  const found = await rows(trx, `SELECT 1 FROM companies AS k WHERE ${about.sql} AND ${sql} LIMIT 1`, both);
  return found.length > 0;
}
