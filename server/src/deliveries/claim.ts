import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import type { Connector } from '../integrations/connectors/connector.js';
import { totalsOf } from '../integrations/connectors/totals.js';
import type { DeliveryContext } from './delivery-context.js';
import { Delivery, DeliveryAttempt } from './delivery.js';
import { blockedCondition } from './due.js';
import { pause, takeCall } from './limits.js';
import type { DeliveryInput } from './load-delivery.js';
import { addMs } from './record-outcome.js';
import { targetState } from './states.js';

/** A delivery that is this process's. */
export interface ClaimedDelivery {
  /** The delivery as it is after the claim. */
  delivery: Delivery;
  /** The number of times in a row that its package could not be used. */
  failures: number;
}

/**
 * Takes a delivery for this process: on disk before the call, with what is sent, so that whatever happens to the
 * process is known afterwards.
 *
 * @returns undefined when it is not this process's turn
 */
export async function claim(
  { database, now, worker, marginMs }: Pick<DeliveryContext, 'database' | 'now' | 'worker' | 'marginMs'>,
  before: Delivery,
  { limits, timeoutMs }: Connector,
  step: 'send' | 'sendAgain' | 'find',
  { entry, connection }: DeliveryInput,
): Promise<ClaimedDelivery | undefined> {
  const { tenantId, id, version } = before;
  const requestHash = hashRequest(entry, connection.administration);
  return database.transaction(async (trx) => {
    const at = now();
    const queue = await readQueue(trx, before, at);
    if (!queue || queue.running >= limits.concurrent) return undefined;
    const { failures } = queue;
    const full = await takeCall(trx, before, limits, at);
    if (full) {
      if (limits.per === 'administration')
        await Delivery.query(trx).patch({ nextAt: full.toISOString() }).where({ tenantId, id });
      else await pause(trx, before, { until: full, failures, asked: true });
      return undefined;
    }
    const { debit, lines } = totalsOf(entry.lines.map(({ amount }) => amount));
    const change = {
      state: targetState(step, before)!,
      worker,
      attempts: before.attempts + 1,
      nextAt: addMs(at, timeoutMs + marginMs).toISOString(),
      ...(step !== 'find' && { requestHash, debit, lines }),
      updatedAt: at.toISOString(),
      version: version + 1,
    };
    await Delivery.query(trx).patch(change).where({ tenantId, id, version });
    // A look-up may have been cut off with its process.
    if (before.worker)
      await DeliveryAttempt.query(trx)
        .patch({ endedAt: at.toISOString(), outcome: 'lost' })
        .where({ tenantId, deliveryId: id, outcome: null });
    const kind = step === 'find' ? 'find' : 'send';
    await DeliveryAttempt.query(trx).insert({
      tenantId,
      deliveryId: id,
      seq: change.attempts,
      kind,
      startedAt: at.toISOString(),
    });
    return { delivery: before.$clone().$set(change), failures };
  });
}

const hashRequest = (entry: unknown, administration: string): string =>
  createHash('sha256')
    .update(JSON.stringify([administration, entry]))
    .digest('hex');

/**
 * Reads how the queue of a delivery fares: how many calls run in it now, in any process, and its failures in a row.
 *
 * @returns undefined when the delivery or its integration changed since it was seen to be due
 */
async function readQueue(
  trx: Knex.Transaction,
  { tenantId, id, version }: Delivery,
  now: Date,
): Promise<{ running: number; failures: number } | undefined> {
  const [row] = await rows<{ running: number; failures: number }>(
    trx,
    `SELECT coalesce(pause.failures, 0) AS failures,
       (SELECT count(*) FROM deliveries AS r WHERE r.tenant_id = d.tenant_id AND r.integration_id = d.integration_id
          AND r.worker IS NOT NULL AND r.next_at > ?) AS running
     FROM deliveries AS d
     JOIN integrations AS i ON i.tenant_id = d.tenant_id AND i.id = d.integration_id
     LEFT JOIN delivery_pauses AS pause ON pause.tenant_id = d.tenant_id AND pause.integration_id = d.integration_id
     WHERE d.tenant_id = ? AND d.id = ? AND d.version = ? AND NOT ${blockedCondition('i')}`,
    [now.toISOString(), tenantId, id, version],
  );
  return row;
}
