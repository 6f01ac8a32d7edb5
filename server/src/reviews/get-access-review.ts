import type { Handler } from '../contract/handler.js';
import { findAccessReview, readAccessReview } from './find-access-review.js';

export const getAccessReview: Handler<'getAccessReview'> = async ({ params, actor }, { database }) =>
  readAccessReview(database.read, actor, await findAccessReview(database.read, actor.tenantId, params.reviewId));
