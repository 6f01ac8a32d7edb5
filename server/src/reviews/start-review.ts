import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { insertModels } from '../database/index.js';
import { Tenant } from '../tenants/tenant.js';
import { AccessReview, AccessReviewItem } from './access-review.js';
import { readAccess } from './read-access.js';
import { itemOf } from './review-items.js';

/**
 * Starts a review with everything that has access now.
 *
 * @param begunBy the name of who starts it; null for the server
 * @returns undefined where one is open
 */
export async function startReview(
  app: App,
  trx: Knex.Transaction,
  tenantId: string,
  begunBy: string | null,
): Promise<AccessReview | undefined> {
  if (await AccessReview.query(trx).findOne({ tenantId, closedAt: null })) return undefined;
  const { language, unusedAfterDays } = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  const review = await AccessReview.query(trx).insertAndFetch({
    tenantId,
    id: uuid(),
    begunAt: app.now().toISOString(),
    begunBy,
    language,
    unusedAfterDays,
  });
  const access = await readAccess(trx, tenantId);
  const items = access.map((each) => {
    const { managesFirm, unused, ...item } = itemOf(review, each, 'none');
    return { ...item, managesFirm: Number(managesFirm), unused: Number(unused) };
  });
  await insertModels(trx, AccessReviewItem, items as unknown as Partial<AccessReviewItem>[]);
  return review;
}
