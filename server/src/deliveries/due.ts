import type { WorkQueue } from '../background/index.js';
import { type Database, ofActiveTenant } from '../database/index.js';
import { Delivery } from './delivery.js';
import type { IntegrationQueue } from './limits.js';

/** The deliveries of one integration: they go one after another, or as many at once as the package allows. */
export interface DueQueue extends IntegrationQueue, WorkQueue {
  package: string;
}

/** A delivery that has its turn. */
export interface DueDelivery {
  delivery: Delivery;
  /** The version of its integration before that is used; null where the integration is gone. */
  integrationVersion: number | null;
}

/**
 * Integrations that are not to be used: switched off, or with a problem that a person has to solve. That a test
 * could not reach the package is no such problem.
 *
 * @param i name or alias of `integrations` in the statement
 */
export const blockedCondition = (i: string): string =>
  `(${i}.enabled = 0 OR (${i}.state = 'problem' AND ${i}.problem NOT LIKE '%.unreachable'))`;

const dueTables = `FROM deliveries AS d
  LEFT JOIN integrations AS i ON i.tenant_id = d.tenant_id AND i.id = d.integration_id
  LEFT JOIN delivery_pauses AS pause ON pause.tenant_id = d.tenant_id AND pause.integration_id = d.integration_id`;

/** Selects deliveries `d` with work to do now. Those whose integration is gone are among them, so that they end. */
const due = `d.next_at <= ? AND (i.id IS NULL OR NOT ${blockedCondition('i')})
  AND (pause.paused_until IS NULL OR pause.paused_until <= ?) AND ${ofActiveTenant('d.tenant_id')}`;

/** Integrations with work to do now, and not only work that another process has. */
export function findDueQueues(database: Database, now: Date): Promise<Omit<DueQueue, keyof WorkQueue>[]> {
  const moment = now.toISOString();
  return database.rows(
    `SELECT d.tenant_id AS "tenantId", d.integration_id AS "integrationId", d.package
     ${dueTables}
     WHERE ${due}
     GROUP BY d.tenant_id, d.integration_id, d.package
     ORDER BY min(d.next_at)`,
    [moment, moment],
  );
}

/** Finds the delivery of a queue that waited longest; what this process has in hand already is left out. */
export async function findFirstDue(
  database: Database,
  { tenantId, integrationId }: IntegrationQueue,
  underWay: readonly string[],
  now: Date,
): Promise<DueDelivery | undefined> {
  const moment = now.toISOString();
  const others = underWay.length > 0 ? `AND d.id NOT IN (${underWay.map(() => '?').join(', ')})` : '';
  const [first] = await database.rows<Pick<DueDelivery, 'integrationVersion'> & { id: string }>(
    `SELECT d.id, i.version AS "integrationVersion" ${dueTables}
     WHERE d.tenant_id = ? AND d.integration_id = ? AND ${due} ${others} ORDER BY d.next_at, d.id LIMIT 1`,
    [tenantId, integrationId, moment, moment, ...underWay],
  );
  const delivery = first && (await Delivery.query(database.read).findById([tenantId, first.id]));
  return delivery && { delivery, integrationVersion: first.integrationVersion };
}
