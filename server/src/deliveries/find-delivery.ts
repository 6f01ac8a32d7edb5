import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { deliveryColumns, deliveryDetails, type DeliveryRow, deliveryTables } from './to-delivery-summary.js';

/**
 * Finds a delivery of a company that the login sees.
 *
 * @throws Problem `not-found`
 */
export async function findDelivery(knex: Knex, actor: Actor, id: string): Promise<DeliveryRow> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const [row] = await rows<DeliveryRow>(
    knex,
    `SELECT ${deliveryColumns} ${deliveryTables} ${deliveryDetails} WHERE d.tenant_id = ? AND d.id = ? AND (${sql})`,
    [actor.tenantId, id, ...bindings],
  );
  if (!row) throw new Problem('not-found');
  return row;
}
