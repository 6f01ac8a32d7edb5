import type { Handler, Schemas } from '../contract/handler.js';
import { readPage } from '../http/read-page.js';
import { findDifferenceCauses } from './difference-causes.js';
import { reconciliationList, toReconciliation, yearOf } from './reconciliations.js';
import { readWageCodeItems } from './wage-code-items.js';

export const listReconciliations: Handler<'listReconciliations'> = async ({ query, actor, language }, app) => {
  const { read } = app.database;
  const year = yearOf(query.year, app.now());
  const codes = await readWageCodeItems(read, actor.tenantId);
  const { list, filter } = reconciliationList(actor, codes, { ...query, year });
  const page = await readPage(app.database, list, filter, query);
  const [totals] = await app.database.rows<Schemas['ReconciliationTotals']>(
    `SELECT coalesce(sum(p.wage_tax), 0) AS "journalTotal", coalesce(sum(p.total), 0) AS "returnTotal",
      coalesce(sum(CASE WHEN p.total IS NOT NULL THEN p.wage_tax - p.total END), 0) AS difference
      ${list.from} WHERE ${filter.sql}`,
    filter.bindings,
  );
  const items: Schemas['Reconciliation'][] = [];
  for (const row of page.items) {
    const isOpen = row.state === 'differs' || row.state === 'explained';
    const causes = isOpen ? await findDifferenceCauses(read, actor.tenantId, { year, codes }, row, language) : [];
    items.push(toReconciliation(row, year, causes, language));
  }
  return { body: { ...page, items, totals: totals! } };
};
