import { Problem } from '../contract/problem.js';
import type { Database } from '../database/index.js';
import { EffectiveSchemes } from '../ledgers/effective-scheme.js';
import { type CreatedJournal, createRunJournal } from './create-run-journal.js';
import type { JournalOrder } from './plan-run-journal.js';

/** Runs of one transaction: enough to share its cost and the schemes, few enough that others soon write in between. */
const runsAtOnce = 8;

/**
 * Makes the journals of many runs, each by itself: one that is refused, which is before anything of it is written, does
 * not stop the others.
 *
 * @returns for each order what was made, or the problem that `createRunJournal` throws
 */
export async function createRunJournals(
  database: Database,
  tenantId: string,
  orders: readonly JournalOrder[],
): Promise<(CreatedJournal | Problem)[]> {
  const results: (CreatedJournal | Problem)[] = [];
  for (let from = 0; from < orders.length; from += runsAtOnce) {
    const some = orders.slice(from, from + runsAtOnce);
    const made = await database.transaction(async (trx) => {
      const schemes = new EffectiveSchemes(trx, tenantId);
      const all: (CreatedJournal | Problem)[] = [];
      for (const order of some)
        all.push(
          await createRunJournal(trx, tenantId, order, schemes).catch((error: unknown) => {
            if (error instanceof Problem) return error;
            throw error;
          }),
        );
      return all;
    });
    results.push(...made);
  }
  return results;
}
