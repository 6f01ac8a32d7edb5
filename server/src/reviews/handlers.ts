import type { Handlers } from '../contract/handler.js';
import { closeAccessReview } from './close-access-review.js';
import { confirmAccess } from './confirm-access.js';
import { getAccessReview } from './get-access-review.js';
import { getAccessReviewFile } from './get-access-review-file.js';
import { getAccessSettings } from './get-access-settings.js';
import { listAccessReviewItems } from './list-access-review-items.js';
import { listAccessReviews } from './list-access-reviews.js';
import { startAccessReview } from './start-access-review.js';
import { updateAccessSettings } from './update-access-settings.js';
import { withdrawAccess } from './withdraw-access.js';

export const reviews = {
  closeAccessReview,
  confirmAccess,
  getAccessReview,
  getAccessReviewFile,
  getAccessSettings,
  listAccessReviewItems,
  listAccessReviews,
  startAccessReview,
  updateAccessSettings,
  withdrawAccess,
} satisfies Partial<Handlers>;
