import type { Handler } from '../contract/handler.js';
import { normalise } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { labels } from '../generated/texts.js';
import { findReconciliation } from './find-reconciliation.js';
import { readReconciliationItems } from './reconciliation-items.js';

export const listReconciliationItems: Handler<'listReconciliationItems'> = async (call, app) => {
  const { params, query, actor, language } = call;
  const { place, row } = await findReconciliation(app, actor, params);
  const all = row.returnSource === 'message' ? await readReconciliationItems(app.database.read, place, row) : [];
  const q = normalise(query.q ?? '');
  const items = all.filter(({ item }) => normalise(labels.ReturnItem[item][language]).includes(q));
  return {
    body: pageOf(items, query, (item) => item, { item: labels.ReturnItem, state: labels.ReconciliationItemState }),
  };
};
