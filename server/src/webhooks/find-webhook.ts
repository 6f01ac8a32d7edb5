import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { visibleWebhooks } from './to-webhook.js';
import { Webhook } from './webhook.js';

/**
 * Finds a webhook that the caller may see.
 *
 * @throws Problem `not-found`
 */
export async function findWebhook(knex: Knex, actor: Actor, id: string): Promise<Webhook> {
  const { sql, bindings } = visibleWebhooks(actor, 'webhooks');
  const webhook = await Webhook.query(knex).whereRaw(sql, bindings).findOne({ id });
  if (!webhook) throw new Problem('not-found');
  return webhook;
}
