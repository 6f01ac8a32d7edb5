import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';
import { scopeOf } from '../scope/scope.js';
import { hasTag } from './debtor-tags.js';
import { type DebtorRow, debtorRows, toDebtor } from './debtor-row.js';

const list: List<DebtorRow, Schemas['Debtor'], SortColumn<'listDebtors'>> = {
  ...debtorRows,
  order: ['d.number'],
  sorts: { name: byText('d.name'), number: byValue('d.number'), firmName: orEmpty('f.name', byText) },
  toItem: toDebtor,
};

export const listDebtors: Handler<'listDebtors'> = async ({ query, actor }, app) => {
  const { q = '', tag } = query;
  const filter = and(
    scopeOf(actor).debtors('d'),
    wordCondition(q, 'd.search_text'),
    tag === undefined ? undefined : hasTag('d', 'id', tag, actor.tenantId),
  );
  return { body: await readPage(app.database, list, filter, query) };
};
