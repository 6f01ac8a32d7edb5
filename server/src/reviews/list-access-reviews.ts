import type { Handler, Schemas } from '../contract/handler.js';
import { pageOf } from '../http/page.js';
import { AccessReview } from './access-review.js';
import { readAccessReview } from './find-access-review.js';

export const listAccessReviews: Handler<'listAccessReviews'> = async ({ query, actor }, { database }) => {
  const { tenantId } = actor;
  const reviews = await AccessReview.query(database.read).where({ tenantId }).orderBy('begunAt', 'desc');
  const { items, total, next } = pageOf(reviews, query, (review) => review);
  const read: Schemas['AccessReview'][] = [];
  for (const review of items) read.push((await readAccessReview(database.read, actor, review)).body);
  return { body: { items: read, total, next } };
};
