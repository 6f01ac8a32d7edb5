import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Work, WorkQueue } from '../background/index.js';
import { ofActiveTenant, rows } from '../database/index.js';
import { type Assessment, assessRun } from './assess-run.js';
import { Journal } from './journal.js';
import { SharedReads } from './shared-reads.js';

/** Names the work in the background that settles journals. */
export const settlingWork = 'journals';

/** So many runs are compared before what came of it is written down, in a moment. */
const batchSize = 25;

/** A journal whose lines may have to be others, with the number of changes that it was marked by. */
interface Unsettled {
  id: string;
  runId: string;
  unsettled: number;
  leftHash: string | null;
  staleAt: string | null;
}

interface TenantQueue extends WorkQueue {
  tenantId: string;
}

/** Settles journals in the background, each tenant's by themselves. */
export function registerSettling(app: App): void {
  const { database } = app;
  const work: Work<TenantQueue, { id: string }> = {
    name: settlingWork,
    async findDueQueues() {
      const due = await database.rows<{ tenantId: string }>(
        `SELECT DISTINCT tenant_id AS "tenantId" FROM journals WHERE unsettled > 0 AND ${ofActiveTenant('tenant_id')}`,
      );
      return due.map(({ tenantId }) => ({ tenantId, key: tenantId, concurrency: 1 }));
    },
    // Two processes may settle the same journals: they come to the same, and the second finds the mark gone.
    takeNext: async ({ tenantId }) =>
      (await readUnsettled(database.read, tenantId, 1)).length ? { id: tenantId, tenantId } : undefined,
    async run({ id: tenantId }) {
      const settled = await settle(database.read, tenantId);
      await database.transaction((trx) => write(trx, tenantId, settled, app.now()));
      return true;
    },
  };
  app.background.register(work);
}

/** Settles all journals of a tenant within a transaction. */
export async function settleJournals(trx: Knex.Transaction, tenantId: string, now: Date): Promise<void> {
  for (let settled = await settle(trx, tenantId); settled.length > 0; settled = await settle(trx, tenantId)) {
    await write(trx, tenantId, settled, now);
  }
}

type Settled = Unsettled & Assessment;

/** The marks are read before what they are about, so that a change meanwhile leaves its own. */
async function settle(knex: Knex, tenantId: string): Promise<Settled[]> {
  const due = await readUnsettled(knex, tenantId, batchSize);
  const shared = new SharedReads(knex, tenantId);
  const settled: Settled[] = [];
  for (const runId of new Set(due.map((each) => each.runId))) {
    const assessment = await assessRun(knex, tenantId, runId, { shared });
    settled.push(...due.filter((each) => each.runId === runId).map((each) => ({ ...each, ...assessment })));
  }
  return settled;
}

const readUnsettled = (knex: Knex, tenantId: string, runs: number): Promise<Unsettled[]> =>
  rows<Unsettled>(
    knex,
    `SELECT id, run_id AS "runId", unsettled, left_hash AS "leftHash", stale_at AS "staleAt" FROM journals
     WHERE tenant_id = ? AND unsettled > 0 AND run_id IN (
       SELECT DISTINCT run_id FROM journals WHERE tenant_id = ? AND unsettled > 0 ORDER BY run_id LIMIT ${runs})`,
    [tenantId, tenantId],
  );

async function write(trx: Knex.Transaction, tenantId: string, settled: readonly Settled[], now: Date): Promise<void> {
  for (const { id, unsettled, leftHash, staleAt, difference, outcomeHash, runHash, schemeHash } of settled) {
    const isLeft = difference !== null && outcomeHash === leftHash;
    const right = difference === null || isLeft;
    await Journal.query(trx)
      .patch({
        unsettled: 0,
        staleReason: right ? null : difference,
        staleAt: right ? null : (staleAt ?? now.toISOString()),
        ...(right && { runHash, schemeHash }),
      })
      .where({ tenantId, id, unsettled });
  }
}
