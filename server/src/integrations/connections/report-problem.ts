import type { Knex } from 'knex';
import type { App } from '../../app.js';
import { type CheckResult, encodeCheckResult } from '../check-result.js';
import { integrationFailed, integrationRestored } from '../health-events.js';
import { IntegrationHealth } from '../integration.js';
import type { IntegrationRef } from './oauth-connection.js';

type Reporter = Pick<App, 'events' | 'now'>;

/**
 * Notes on an integration that is switched on that its password or consent no longer holds, and tells it. However many
 * journals come upon it, it is noted and told once.
 */
export async function reportProblem(
  { events, now }: Reporter,
  trx: Knex.Transaction,
  { tenantId, id }: IntegrationRef,
  problem: CheckResult,
): Promise<void> {
  const noted = await IntegrationHealth.query(trx)
    .where({ tenantId, id, enabled: true })
    // That a test could not reach the package says nothing about who may sign in.
    .where((other) => other.whereNot({ state: 'problem' }).orWhere('problem', 'like', '%.unreachable'))
    .patch({ state: 'problem', problem: encodeCheckResult(problem), failedAt: now().toISOString() });
  if (noted === 1) await events.publish(trx, integrationFailed, { tenantId, id, problem });
}

/** Tells once of an integration that failed that it works again. */
export async function reportWorking(
  { events }: Pick<App, 'events'>,
  trx: Knex.Transaction,
  { tenantId, id }: IntegrationRef,
): Promise<void> {
  const failed = await IntegrationHealth.query(trx)
    .where({ tenantId, id })
    .whereNotNull('failedAt')
    .patch({ failedAt: null });
  if (failed === 1) await events.publish(trx, integrationRestored, { tenantId, id });
}
