import type { App } from '../app.js';
import type { Work, WorkItem } from '../background/index.js';
import { startReview } from './start-review.js';

/** Names the work in the background that starts a review each year. */
export const yearlyReviews = 'access-reviews';

/** Starts a review in each tenant that wants one each year, a year after the last one began. */
export function registerYearlyReviews(app: App): void {
  const { database } = app;
  const find = async (now: Date): Promise<WorkItem | undefined> => {
    const [due] = await database.rows<WorkItem>(
      `SELECT t.id, t.id AS "tenantId" FROM tenants AS t
       WHERE t.reviews_yearly = 1 AND t.suspended_at IS NULL AND t.ending_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM access_reviews AS r WHERE r.tenant_id = t.id AND (r.closed_at IS NULL OR r.begun_at > ?))
       LIMIT 1`,
      [aYearBefore(now)],
    );
    return due;
  };
  const work: Work = {
    name: yearlyReviews,
    findDueQueues: async (now) => ((await find(now)) ? [{ key: '', concurrency: 1 }] : []),
    takeNext: (_, now) => find(now),
    async run({ id }) {
      await database.transaction(async (trx) => void (await startReview(app, trx, id, null)));
      return true;
    },
  };
  app.background.register(work);
}

/** The last of February has no day of the same name in most years: the review of then begins on 1 March. */
function aYearBefore(now: Date): string {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  return before.toISOString();
}
