import type { Handler, Schemas } from '../contract/handler.js';
import { readPageWithSums } from '../http/read-page.js';
import { findDifferenceCauses } from './difference-causes.js';
import { reconciliationList, toReconciliation, yearOf } from './reconciliations.js';
import { readWageCodeItems } from './wage-code-items.js';

export const listReconciliations: Handler<'listReconciliations'> = async ({ query, actor, language }, app) => {
  const { read } = app.database;
  const year = yearOf(query.year, app.now());
  const codes = await readWageCodeItems(read, actor.tenantId);
  const { list, filter } = reconciliationList(actor, codes, { ...query, year });
  const { page, sums } = await readPageWithSums(app.database, list, filter, query, {
    journalTotal: 'coalesce(sum("journalTotal"), 0)',
    returnTotal: 'coalesce(sum("returnTotal"), 0)',
    difference: 'coalesce(sum(CASE WHEN "returnTotal" IS NOT NULL THEN "journalTotal" - "returnTotal" END), 0)',
  });
  const items: Schemas['Reconciliation'][] = [];
  for (const row of page.items) {
    const isOpen = row.state === 'differs' || row.state === 'explained';
    const causes = isOpen ? await findDifferenceCauses(read, actor.tenantId, { year, codes }, row, language) : [];
    items.push(toReconciliation(row, year, causes, language));
  }
  return { body: { ...page, items, totals: sums } };
};
