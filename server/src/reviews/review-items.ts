import type { Knex } from 'knex';
import type { PersonActor, Schemas } from '../contract/handler.js';
import { type Access, readAccess, readFingerprints } from './read-access.js';
import { type AccessReview, AccessReviewItem } from './access-review.js';

/** A row of a review as it stands now. */
export interface ReviewItem extends Omit<AccessReviewItem, 'decision'> {
  decision: Schemas['AccessDecision'];
  /** Whether the login or the software is still there. */
  isThere: boolean;
}

const dayMs = 24 * 3600 * 1000;

/** Says whether a login was not used for long: one that was never used counts from when it was given. */
export const isUnused = ({ lastUsedAt, since }: Pick<Access, 'lastUsedAt' | 'since'>, days: number, now: string) =>
  Date.parse(lastUsedAt ?? since) + days * dayMs <= Date.parse(now);

/** Makes the row that a review has of a login or software. */
export const itemOf = (
  { tenantId, id: reviewId, unusedAfterDays, begunAt }: AccessReview,
  access: Access,
  change: 'none' | 'added',
): Partial<AccessReviewItem> & Access => ({
  ...access,
  tenantId,
  reviewId,
  unused: isUnused(access, unusedAfterDays, begunAt),
  change,
});

/**
 * Reads a review as it stands: while it is open against how things are now, those that have not been used for long
 * first. A tenant has hundreds of logins, or thousands.
 */
export async function readReviewItems(db: Knex, review: AccessReview): Promise<ReviewItem[]> {
  const { tenantId, id: reviewId } = review;
  const stored = await AccessReviewItem.query(db).where({ tenantId, reviewId });
  const items = review.closedAt === null ? await againstNow(db, review, stored) : stored.map(asClosed);
  return items.sort(
    (one, other) =>
      Number(other.unused) - Number(one.unused) || compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
}

const { compare } = new Intl.Collator('nl', { numeric: true });

const asClosed = (item: AccessReviewItem): ReviewItem =>
  Object.assign(item, { decision: item.decision ?? 'gone', isThere: false }) as ReviewItem;

async function againstNow(db: Knex, review: AccessReview, stored: AccessReviewItem[]): Promise<ReviewItem[]> {
  const now = await readFingerprints(db, review.tenantId);
  const known = new Set(stored.map(({ id }) => id));
  const added = await readAccess(
    db,
    review.tenantId,
    [...now.keys()].filter((id) => !known.has(id)),
  );
  const fresh = added.map((access) =>
    AccessReviewItem.fromJson(itemOf(review, access, 'added'), { skipValidation: true }),
  );
  return [...stored, ...fresh].map((item) => {
    const fingerprint = now.get(item.id);
    return Object.assign(item, {
      change: changeOf(item, fingerprint),
      decision: decisionOf(item, fingerprint),
      isThere: fingerprint !== undefined,
    }) as ReviewItem;
  });
}

function changeOf(item: AccessReviewItem, fingerprint: string | undefined): Schemas['AccessChange'] {
  if (fingerprint === undefined) return 'ended';
  if (item.change === 'added') return 'added';
  return fingerprint === item.fingerprint ? 'none' : 'changed';
}

/** Who was confirmed and sees something else since is to be decided on again. */
function decisionOf(item: AccessReviewItem, fingerprint: string | undefined): Schemas['AccessDecision'] {
  if (item.decision === 'withdrawn') return 'withdrawn';
  if (fingerprint === undefined) return 'gone';
  return item.decision === 'confirmed' && item.decidedFingerprint === fingerprint ? 'confirmed' : 'open';
}

/** Says whether a row is among what a login reviews: who manages a firm reviews the logins of that firm. */
export const isReviewedBy = ({ login }: PersonActor, { role, firmId }: Pick<Access, 'role' | 'firmId'>): boolean =>
  login.role === 'administrator' || (role === 'accountant' && firmId !== null && firmId === login.firmId);
