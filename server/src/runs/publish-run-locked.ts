import type { Knex } from 'knex';
import type { App } from '../app.js';
import { queueWebhookMessages } from '../webhooks/queue-webhook-messages.js';
import { Run } from './run.js';

/** Tells who asked to know. What else follows from a lock is done by a job, so that locking never fails because of it. */
export async function publishRunLocked(
  { jobs, now }: Pick<App, 'jobs' | 'now'>,
  trx: Knex.Transaction,
  { tenantId, id }: Pick<Run, 'tenantId' | 'id'>,
): Promise<void> {
  const { companyId } = await Run.query(trx).findById([tenantId, id]).throwIfNotFound();
  await queueWebhookMessages(trx, tenantId, { type: 'run.locked', companyId, data: { runId: id } }, now());
  await jobs.enqueue(trx, tenantId, 'runLocked', { runId: id });
}
