import type { Knex } from 'knex';
import { assessRun } from './assess-run.js';
import { Journal } from './journal.js';

/**
 * Leaves the journals of a run as they are, although they would be made otherwise now. That holds until something else
 * yet would be made.
 *
 * @returns whether there was anything to leave: false where making them again would change no line
 */
export async function leaveRun(
  trx: Knex.Transaction,
  { tenantId, runId, by, now }: { tenantId: string; runId: string; by: string; now: Date },
): Promise<boolean> {
  const { difference, outcomeHash, runHash, schemeHash } = await assessRun(trx, tenantId, runId, {
    thorough: true,
  });
  const left = difference !== null && { leftHash: outcomeHash, leftAt: now.toISOString(), leftBy: by };
  await Journal.query(trx)
    .patch({ runHash, schemeHash, staleReason: null, staleAt: null, unsettled: 0, ...left })
    .where({ tenantId, runId })
    .whereNull('supersededBy');
  return difference !== null;
}
