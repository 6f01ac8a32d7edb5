import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { PersonActor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { AccessReview, AccessReviewItem } from './access-review.js';
import { nameOf } from './name-of.js';
import { readAccess } from './read-access.js';
import { isReviewedBy, itemOf } from './review-items.js';

type Outcome = Schemas['AccessDecisionReport']['items'][number]['outcome'];
type Access = Awaited<ReturnType<typeof readAccess>>[number];

/**
 * Decides on logins and software in the open review.
 *
 * @param decide does what the decision says to one, and returns how it came out
 * @throws Problem `not-found` where no review is open, or one of them is not the caller's to review
 */
export async function decideAll(
  app: App,
  actor: PersonActor,
  ids: readonly string[],
  decide: (trx: Knex.Transaction, access: Access) => Promise<Outcome>,
): Promise<Schemas['AccessDecisionReport']> {
  return app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const review = await AccessReview.query(trx).findOne({ tenantId, closedAt: null });
    if (!review) throw new Problem('not-found');
    const access = new Map((await readAccess(trx, tenantId, ids)).map((each) => [each.id, each]));
    const stored = await AccessReviewItem.query(trx)
      .where({ tenantId, reviewId: review.id })
      .whereIn('id', [...ids]);
    const known = new Map(stored.map((item) => [item.id, item]));
    const by = await nameOf(trx, actor);
    const items: Schemas['AccessDecisionReport']['items'] = [];
    for (const accessId of ids) {
      const now = access.get(accessId);
      const item = now ?? known.get(accessId);
      if (!item || !isReviewedBy(actor, item)) throw new Problem('not-found');
      const outcome = now ? await decide(trx, now) : 'gone';
      if (now && (outcome === 'confirmed' || outcome === 'withdrawn')) {
        if (!known.has(accessId)) await AccessReviewItem.query(trx).insert(itemOf(review, now, 'added'));
        await AccessReviewItem.query(trx)
          .patch({
            decision: outcome,
            decidedBy: by,
            decidedAt: app.now().toISOString(),
            decidedFingerprint: now.fingerprint,
          })
          .where({ tenantId, reviewId: review.id, id: accessId });
      }
      items.push({ accessId, outcome });
    }
    return { items };
  });
}

/** Who manages a firm decides neither on the own login nor on those of others who manage it: that is the bureau's. */
export function refusalFor(
  { personId, login }: PersonActor,
  access: Pick<Access, 'personId' | 'managesFirm'>,
): 'own' | 'bureau' | undefined {
  if (login.role === 'administrator') return undefined;
  if (access.personId === personId) return 'own';
  return access.managesFirm ? 'bureau' : undefined;
}
