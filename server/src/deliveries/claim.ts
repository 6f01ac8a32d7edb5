import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Connector } from '../integrations/packages/connector.js';
import { totalsOf } from '../integrations/packages/totals.js';
import type { Desk } from './deliver.js';
import type { Delivery } from './delivery.js';
import { blocked } from './due.js';
import { pause, takeCall } from './limits.js';
import type { Opened } from './open.js';
import { later } from './record.js';
import { target } from './states.js';

/** A delivery that is this process's. */
export interface Claimed {
  /** As it is now. */
  delivery: Delivery;
  /** How often in a row its package could not be used. */
  failures: number;
}

/**
 * Takes a delivery for this process: on disk before the call, with what is sent, so that whatever happens to the
 * process is known afterwards.
 *
 * @returns undefined when it is not this process's turn
 */
export async function claim(
  { database, now, worker, margin }: Pick<Desk, 'database' | 'now' | 'worker' | 'margin'>,
  before: Delivery,
  { limits, timeout }: Connector,
  step: 'send' | 'sendAgain' | 'find',
  { entry, connection }: Opened,
): Promise<Claimed | undefined> {
  const { tenantId, id, version } = before;
  const requestHash = hashOf(entry, connection.administration);
  return database.transaction(async (trx) => {
    const at = now();
    const lane = await readLane(trx, before, at);
    if (!lane || lane.running >= limits.concurrent) return undefined;
    const { failures } = lane;
    const full = await takeCall(trx, before, limits, at);
    if (full) {
      if (limits.per === 'administration') await trx('deliveries').where({ tenantId, id }).update({ nextAt: full.toISOString() });
      else await pause(trx, before, { until: full, failures, asked: true });
      return undefined;
    }
    const { debit, lines } = totalsOf(entry.lines.map(({ amount }) => amount));
    const change = {
      state: target(step, before)!,
      worker,
      attempts: before.attempts + 1,
      nextAt: later(at, timeout + margin).toISOString(),
      ...(step !== 'find' && { requestHash, debit, lines }),
      updatedAt: at.toISOString(),
      version: version + 1,
    };
    await trx('deliveries').where({ tenantId, id, version }).update(change);
    // A look-up that was cut off with its process.
    const open = trx('deliveryAttempts').where({ tenantId, deliveryId: id, outcome: null });
    if (before.worker) await open.update({ endedAt: at.toISOString(), outcome: 'lost' });
    const kind = step === 'find' ? 'find' : 'send';
    await trx('deliveryAttempts').insert({ tenantId, deliveryId: id, seq: change.attempts, kind, startedAt: at.toISOString() });
    return { delivery: { ...before, ...change }, failures };
  });
}

const hashOf = (entry: unknown, administration: string): string =>
  createHash('sha256').update(JSON.stringify([administration, entry])).digest('hex');

/**
 * How the lane of a delivery fares: how many calls run in it now, in any process, and its failures in a row.
 *
 * @returns undefined when the delivery or its integration changed since it was seen to be due
 */
async function readLane(trx: Knex.Transaction, { tenantId, id, version }: Delivery, now: Date): Promise<{ running: number; failures: number } | undefined> {
  const [row] = (await trx.raw(
    `SELECT coalesce(l.failures, 0) AS failures,
       (SELECT count(*) FROM deliveries AS r WHERE r.tenant_id = d.tenant_id AND r.integration_id = d.integration_id
          AND r.worker IS NOT NULL AND r.next_at > ?) AS running
     FROM deliveries AS d
     JOIN integrations AS i ON i.tenant_id = d.tenant_id AND i.id = d.integration_id
     LEFT JOIN delivery_lanes AS l ON l.tenant_id = d.tenant_id AND l.integration_id = d.integration_id
     WHERE d.tenant_id = ? AND d.id = ? AND d.version = ? AND NOT ${blocked('i')}`,
    [now.toISOString(), tenantId, id, version],
  )) as { running: number; failures: number }[];
  return row;
}
