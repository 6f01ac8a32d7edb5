import type { Schemas } from '../contract/handler.js';
import type { AccessReview } from './access-review.js';
import type { ReviewItem } from './review-items.js';

/** @param items those that the caller reviews @param all whether these are all there are */
export function toAccessReview(
  { id, begunAt, begunBy, closedAt, closedBy, unusedAfterDays, contentHash }: AccessReview,
  items: readonly ReviewItem[],
  { all }: { all: boolean },
): Schemas['AccessReview'] {
  const count = (decision: Schemas['AccessDecision']): number =>
    items.filter((item) => item.decision === decision).length;
  return {
    id,
    state: closedAt === null ? 'open' : 'closed',
    begunAt,
    begunBy,
    closedAt,
    closedBy,
    unusedAfterDays,
    total: items.length,
    open: count('open'),
    confirmed: count('confirmed'),
    withdrawn: count('withdrawn'),
    gone: count('gone'),
    changed: items.filter(({ change }) => change === 'changed' || change === 'added').length,
    contentHash: all ? contentHash : null,
  };
}
