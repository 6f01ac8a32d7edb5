import type { Knex } from 'knex';
import type { Answer, PersonActor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { AccessReview } from './access-review.js';
import { isReviewedBy, readReviewItems } from './review-items.js';
import { toAccessReview } from './to-access-review.js';

/** @throws Problem `not-found` */
export async function findAccessReview(db: Knex, tenantId: string, id: string): Promise<AccessReview> {
  const review = await AccessReview.query(db).findById([tenantId, id]);
  if (!review) throw new Problem('not-found');
  return review;
}

/** Reads a review as a login sees it, with its version. */
export async function readAccessReview(
  db: Knex,
  actor: PersonActor,
  review: AccessReview,
): Promise<Answer<Schemas['AccessReview']>> {
  const items = (await readReviewItems(db, review)).filter((item) => isReviewedBy(actor, item));
  return {
    body: toAccessReview(review, items, { all: actor.login.role === 'administrator' }),
    version: review.version,
  };
}
