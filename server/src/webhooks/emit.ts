import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { scopeOf } from '../scope/scope.js';
import { activeWebhooks, type Owner, ownerColumns, ownerOf } from './active.js';
import { WebhookMessage } from './webhook.js';

type Payload<T> = Extract<Schemas['WebhookEvent'], { type: T }>;

/** Something that happened at a company; `data` is what the contract has beside its id. */
export type Event = {
  [T in Schemas['WebhookType']]: { type: T; companyId: string; data: Omit<Payload<T>['data'], 'companyId'> };
}[Schemas['WebhookType']];

interface Row extends Owner {
  id: string;
  /** JSON. */
  types: string;
}

/**
 * Tells the webhooks that asked for it and whose owner sees the company, once `trx` is committed. The dispatcher
 * sends what this leaves in the table.
 */
export async function emit(trx: Knex.Transaction, tenantId: string, { type, companyId, data }: Event): Promise<void> {
  const rows = (await trx.raw(`SELECT w.id, w.types, ${ownerColumns} ${activeWebhooks} AND w.tenant_id = ? ORDER BY w.id`, [tenantId])) as Row[];
  const createdAt = new Date().toISOString();
  const payload = JSON.stringify({ type, timestamp: createdAt, data: { companyId, ...data } });
  for (const { id: webhookId, types, ...owner } of rows) {
    if (!(JSON.parse(types) as string[]).includes(type) || !(await sees(trx, tenantId, owner, companyId))) continue;
    await WebhookMessage.query(trx).insert({ tenantId, webhookId, companyId, type, payload, createdAt });
  }
}

async function sees(trx: Knex.Transaction, tenantId: string, owner: Owner, companyId: string): Promise<boolean> {
  const { sql, bindings } = scopeOf(ownerOf(tenantId, owner)).companies('k');
  const found = (await trx.raw(`SELECT 1 FROM companies AS k WHERE k.id = ? AND ${sql}`, [companyId, ...bindings])) as unknown[];
  return found.length > 0;
}
