import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { AccessReview, AccessReviewItem } from './access-review.js';
import { findAccessReview, readAccessReview } from './find-access-review.js';
import { nameOf } from './name-of.js';
import { readReviewItems, type ReviewItem } from './review-items.js';
import { writeReviewFile } from './write-review-file.js';

export const closeAccessReview: Handler<'closeAccessReview'> = async ({ params, actor, version }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const before = await findAccessReview(trx, tenantId, params.reviewId);
    if (before.closedAt !== null) throw new Problem('access-review-closed');
    const items = await readReviewItems(trx, before);
    const count = items.filter(({ decision }) => decision === 'open').length;
    if (count > 0) throw new Problem('access-review-undecided', { values: { count } });
    await freeze(trx, items);
    const closed = await AccessReview.updateAtVersion<AccessReview>(trx, tenantId, before.id, version!, {
      closedAt: app.now().toISOString(),
      closedBy: await nameOf(trx, actor),
    });
    // The file is that of what was written, as it will be read from now on.
    const { sha256: contentHash } = writeReviewFile(closed, await readReviewItems(trx, closed));
    await AccessReview.query(trx).patch({ contentHash }).where({ tenantId, id: closed.id });
    return readAccessReview(trx, actor, Object.assign(closed, { contentHash }));
  });

/** Writes down what was seen against how things are at the end. Whatever came since was decided on, and is there. */
async function freeze(trx: Knex.Transaction, items: readonly ReviewItem[]): Promise<void> {
  for (const { tenantId, reviewId, id, change, decision } of items) {
    if (change === 'none' && decision === 'confirmed') continue;
    await AccessReviewItem.query(trx)
      .patch({ change, decision: decision as AccessReviewItem['decision'] })
      .where({ tenantId, reviewId, id });
  }
}
