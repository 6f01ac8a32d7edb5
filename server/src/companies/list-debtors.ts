import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';
import { scopeOf } from '../scope/scope.js';
import { hasTag } from './debtor-tags.js';
import { type DebtorRow, debtorRows, toDebtor } from './debtor-row.js';
import { openCondition } from './standing.js';
import { today } from './wage-period.js';

const list: Omit<List<DebtorRow, Schemas['Debtor'], SortColumn<'listDebtors'>>, 'toItem'> = {
  ...debtorRows,
  order: ['d.number'],
  sorts: { name: byText('d.name'), number: byValue('d.number'), firmName: orEmpty('f.name', byText) },
};

export const listDebtors: Handler<'listDebtors'> = async ({ query, actor }, app) => {
  const { q = '', tag, include } = query;
  const filter = and(
    scopeOf(actor).debtors('d'),
    wordCondition(q, 'd.search_text'),
    tag === undefined ? undefined : hasTag('d', 'id', tag, actor.tenantId),
    include?.includes('closed') ? undefined : openCondition(today(app.now()), 'd'),
  );
  const toItem = (row: DebtorRow) => toDebtor(row, app);
  return { body: await readPage(app.database, { ...list, toItem }, filter, query) };
};
