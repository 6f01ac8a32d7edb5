import type { Handler } from '../contract/handler.js';
import { findAccessReview } from './find-access-review.js';
import { readReviewItems } from './review-items.js';
import { writeReviewFile } from './write-review-file.js';

export const getAccessReviewFile: Handler<'getAccessReviewFile'> = async ({ params, actor }, { database }) => {
  const review = await findAccessReview(database.read, actor.tenantId, params.reviewId);
  const { fileName, content, sha256 } = writeReviewFile(review, await readReviewItems(database.read, review));
  return { body: { fileName, mediaType: 'text/csv', content: content.toString('base64'), sha256 } };
};
