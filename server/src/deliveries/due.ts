import type { Database } from '../database/index.js';
import type { Delivery } from './delivery.js';
import type { Lane } from './limits.js';

/** The deliveries of one integration: they go one after another, or as many at once as the package allows. */
export interface DueLane extends Lane {
  package: string;
}

/** A delivery that has its turn. */
export interface Due {
  delivery: Delivery;
  /** Of its integration, before that is used; null where it is gone. */
  integrationVersion: number | null;
}

/**
 * Integrations that are not to be used: switched off, or with a problem that a person has to solve. That a test
 * could not reach the package is no such problem.
 *
 * @param i name or alias of `integrations` in the statement
 */
export const blocked = (i: string): string =>
  `(${i}.enabled = 0 OR (${i}.state = 'problem' AND ${i}.problem NOT LIKE '%.unreachable'))`;

/** Deliveries `d` with work to do now. Those whose integration is gone are among them, so that they end. */
const due = `d.next_at <= ? AND (i.id IS NULL OR NOT ${blocked('i')}) AND (l.paused_until IS NULL OR l.paused_until <= ?)`;

/** Integrations with work to do now, and not only work that another process has. */
export function dueLanes(database: Database, now: Date): Promise<DueLane[]> {
  const moment = now.toISOString();
  return database.rows<DueLane>(
    `SELECT d.tenant_id AS tenantId, d.integration_id AS integrationId, d.package
     FROM deliveries AS d
     LEFT JOIN integrations AS i ON i.tenant_id = d.tenant_id AND i.id = d.integration_id
     LEFT JOIN delivery_lanes AS l ON l.tenant_id = d.tenant_id AND l.integration_id = d.integration_id
     WHERE ${due}
     GROUP BY d.tenant_id, d.integration_id, d.package
     ORDER BY min(d.next_at)`,
    [moment, moment],
  );
}

/** The delivery of a lane that waited longest; what this process has in hand already is left out. */
export async function firstDue(
  database: Database,
  { tenantId, integrationId }: Lane,
  inHand: readonly string[],
  now: Date,
): Promise<Due | undefined> {
  const moment = now.toISOString();
  const knex = database.read;
  const found = (await knex('deliveries as d')
    .leftJoin('integrations as i', (on) => on.on('i.tenantId', 'd.tenantId').on('i.id', 'd.integrationId'))
    .leftJoin('deliveryLanes as l', (on) => on.on('l.tenantId', 'd.tenantId').on('l.integrationId', 'd.integrationId'))
    .where({ 'd.tenantId': tenantId, 'd.integrationId': integrationId })
    .whereRaw(due, [moment, moment])
    .whereNotIn('d.id', inHand)
    .orderBy(['d.nextAt', 'd.id'])
    .first('d.*', 'i.version as integrationVersion')) as (Delivery & Pick<Due, 'integrationVersion'>) | undefined;
  if (!found) return undefined;
  const { integrationVersion, ...delivery } = found;
  return { delivery, integrationVersion };
}
