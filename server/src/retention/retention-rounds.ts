import type { App } from '../app.js';
import type { Work, WorkItem } from '../background/index.js';
import { rows } from '../database/index.js';
import { removeAccounts } from './remove-accounts.js';
import { removeAuditEntries } from './remove-audit-entries.js';
import { removeConsents } from './remove-consents.js';
import { removeEmployees } from './remove-employees.js';
import { removeReturns } from './remove-returns.js';
import { removeReviews } from './remove-reviews.js';
import { removeRuns } from './remove-runs.js';

/** Names the work in the background that removes what is past its term. */
export const retentionWork = 'retention';

const hourMs = 3_600_000;
const roundMs = 24 * hourMs;

/**
 * Removes each day what is past its term. The first round is a day after a tenant is first seen: who updates, or imports
 * what is old, has that day to put a hold on it.
 */
export function registerRetention(app: App): void {
  const { database } = app;
  const find = async (now: Date): Promise<WorkItem | undefined> => {
    const [due] = await database.rows<WorkItem>(
      `SELECT t.id, t.id AS "tenantId" FROM tenants AS t LEFT JOIN retention_rounds AS r ON r.tenant_id = t.id
       WHERE (r.due_at IS NULL OR r.due_at <= ?) AND t.suspended_at IS NULL AND t.ending_at IS NULL LIMIT 1`,
      [now.toISOString()],
    );
    return due;
  };
  const work: Work = {
    name: retentionWork,
    findDueQueues: async (now) => ((await find(now)) ? [{ key: '', concurrency: 1 }] : []),
    takeNext: (_, now) => find(now),
    async run({ id }, signal) {
      // A round that fails is begun again after an hour: what is done is done.
      const isFirst = await setDue(app, id, hourMs);
      if (!isFirst) await removePastTerm(app, id, signal);
      if (!signal.aborted) await setDue(app, id, roundMs);
      return true;
    },
  };
  app.background.register(work);
}

/** @returns whether there was none before */
function setDue({ database, now }: App, tenantId: string, inMs: number): Promise<boolean> {
  const dueAt = new Date(now().getTime() + inMs).toISOString();
  return database.transaction(async (trx) => {
    const moved = await rows(trx, 'UPDATE retention_rounds SET due_at = ? WHERE tenant_id = ? RETURNING 1', [
      dueAt,
      tenantId,
    ]);
    if (moved.length === 0)
      await rows(trx, 'INSERT INTO retention_rounds (tenant_id, due_at) VALUES (?, ?)', [tenantId, dueAt]);
    return moved.length === 0;
  });
}

/** Employees go after the runs that have them. */
const removals = [
  removeRuns,
  removeReturns,
  removeEmployees,
  removeReviews,
  removeAccounts,
  removeConsents,
  removeAuditEntries,
];

export async function removePastTerm(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  for (const remove of removals) await remove(app, tenantId, signal);
}
