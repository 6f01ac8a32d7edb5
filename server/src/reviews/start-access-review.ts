import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { idempotent } from '../http/idempotent.js';
import { readAccessReview } from './find-access-review.js';
import { nameOf } from './name-of.js';
import { startReview } from './start-review.js';

export const startAccessReview: Handler<'startAccessReview'> = (call, app) =>
  idempotent<Schemas['AccessReview']>(call, app, async (trx) => {
    const review = await startReview(app, trx, call.actor.tenantId, await nameOf(trx, call.actor));
    if (!review) throw new Problem('access-review-open');
    return { status: 201, ...(await readAccessReview(trx, call.actor, review)) };
  });
