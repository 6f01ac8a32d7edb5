import type { Knex } from 'knex';
import { colleagueGrantErrors } from '../accounts/colleague-grant.js';
import { grantOf } from '../accounts/colleague.js';
import { Login } from '../accounts/login.js';
import { loginTexts } from '../accounts/login-texts.js';
import type { Handler, PersonActor, Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { matchesWords } from '../database/index.js';
import { labels } from '../generated/texts.js';
import { pageOf } from '../http/page.js';
import { findAccessReview } from './find-access-review.js';
import { grantInWords } from './grant-in-words.js';
import { isReviewedBy, readReviewItems, type ReviewItem } from './review-items.js';

export const listAccessReviewItems: Handler<'listAccessReviewItems'> = async (
  { params, query, actor, language },
  { database },
) => {
  const review = await findAccessReview(database.read, actor.tenantId, params.reviewId);
  const items = (await readReviewItems(database.read, review)).filter(
    (item) =>
      isReviewedBy(actor, item) &&
      matchesWords(query.q, `${item.name} ${item.email} ${item.firmName}`) &&
      (query.decision === undefined || item.decision === query.decision) &&
      (query.change === undefined || item.change === query.change) &&
      (query.usage === undefined || (query.usage === 'unused') === item.unused),
  );
  const page = pageOf(items, query, (item) => toItem(item, language), {
    role: labels.ViewerRole,
    change: labels.AccessChange,
    decision: labels.AccessDecision,
  });
  const wider = await seenWider(database.read, actor, page.items);
  const body = { ...page, items: page.items.map((item) => (wider.has(item.id) ? hidden(item, language) : item)) };
  return { body };
};

export const toItem = (item: ReviewItem, language: Language): Schemas['AccessReviewItem'] => ({
  id: item.id,
  loginId: item.isThere && item.role !== 'software' ? item.id : null,
  clientId: item.isThere && item.role === 'software' ? item.id : null,
  name: item.name,
  email: item.email,
  role: item.role,
  firmName: item.firmName,
  sees: grantInWords(item, language),
  companyCount: item.companyCount,
  since: item.since,
  lastUsedAt: item.lastUsedAt,
  grantedBy: item.grantedBy,
  usage: item.unused ? 'unused' : 'used',
  change: item.change,
  decision: item.decision,
  decidedBy: item.decidedBy ?? '',
  decidedAt: item.decidedAt ?? null,
});

/** How much more than the caller somebody sees, or saw, is not the caller's to know. */
const hidden = (item: Schemas['AccessReviewItem'], language: Language): Schemas['AccessReviewItem'] => ({
  ...item,
  sees: loginTexts.more[language],
  companyCount: null,
  grantedBy: '',
});

async function seenWider(
  db: Knex,
  actor: PersonActor,
  items: readonly Schemas['AccessReviewItem'][],
): Promise<Set<string>> {
  if (actor.login.role === 'administrator') return new Set();
  const wider = new Set(items.map(({ id }) => id));
  const logins = await Login.query(db)
    .where({ tenantId: actor.tenantId })
    .whereIn('id', [...wider]);
  for (const login of logins) {
    const unchanged = items.find(({ id }) => id === login.id)?.change !== 'changed';
    const isOwn = login.personId === actor.personId;
    const errors = isOwn ? [] : await colleagueGrantErrors(db, 'updateColleague', actor, await grantOf(db, login));
    if (unchanged && errors.length === 0) wider.delete(login.id);
  }
  return wider;
}
