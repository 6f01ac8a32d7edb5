import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Connector } from '../integrations/packages/connector.js';
import { totalsOf } from '../integrations/packages/totals.js';
import type { Desk } from './deliver.js';
import type { Delivery } from './delivery.js';
import { blocked } from './due.js';
import { failuresOf, type Lane, pause, takeCall } from './limits.js';
import type { Opened } from './open.js';
import { later } from './record.js';
import { target } from './states.js';

/**
 * Takes a delivery for this process: on disk before the call, with what is sent, so that whatever happens to the
 * process is known afterwards.
 *
 * @returns the delivery as it is now; undefined when it is not this process's turn
 */
export async function claim(
  { database, now, worker, margin }: Pick<Desk, 'database' | 'now' | 'worker' | 'margin'>,
  before: Delivery,
  { limits, timeout }: Connector,
  step: 'send' | 'sendAgain' | 'find',
  { entry, connection }: Opened,
): Promise<Delivery | undefined> {
  const { tenantId, id, version } = before;
  return database.transaction(async (trx) => {
    const at = now();
    const same = (await trx('deliveries').where({ tenantId, id, version }).first('id')) as unknown;
    if (!same || !(await usable(trx, before)) || (await callsNow(trx, before, at)) >= limits.concurrent) return undefined;
    const full = await takeCall(trx, before, limits, at);
    if (full) {
      await pause(trx, before, { until: full, failures: await failuresOf(trx, before), asked: true });
      return undefined;
    }
    const { debit, lines } = totalsOf(entry.lines.map(({ amount }) => amount));
    const change = {
      state: target(step, before)!,
      worker,
      attempts: before.attempts + 1,
      nextAt: later(at, timeout + margin).toISOString(),
      ...(step !== 'find' && { requestHash: hashOf(entry, connection.administration), debit, lines }),
      updatedAt: at.toISOString(),
      version: version + 1,
    };
    await trx('deliveries').where({ tenantId, id, version }).update(change);
    // A look-up that was cut off with its process.
    const open = trx('deliveryAttempts').where({ tenantId, deliveryId: id, outcome: null });
    if (before.worker) await open.update({ endedAt: at.toISOString(), outcome: 'lost' });
    const kind = step === 'find' ? 'find' : 'send';
    await trx('deliveryAttempts').insert({ tenantId, deliveryId: id, seq: change.attempts, kind, startedAt: at.toISOString() });
    return { ...before, ...change };
  });
}

const hashOf = (entry: unknown, administration: string): string =>
  createHash('sha256').update(JSON.stringify([administration, entry])).digest('hex');

/** It may have been switched off, or got a problem, since it was seen to be due. */
async function usable(trx: Knex.Transaction, { tenantId, integrationId: id }: Lane): Promise<boolean> {
  return (await trx('integrations').where({ tenantId, id }).whereRaw(`NOT ${blocked('integrations')}`).first('id')) !== undefined;
}

/** Calls with an integration that run now, in any process. */
async function callsNow(trx: Knex.Transaction, { tenantId, integrationId }: Lane, now: Date): Promise<number> {
  const running = trx('deliveries').where({ tenantId, integrationId }).whereNotNull('worker').where('nextAt', '>', now.toISOString());
  const [row] = (await running.count('* as count')) as [{ count: number }];
  return row.count;
}
