import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';

const list: List<Schemas['OperatorAction'], Schemas['OperatorAction'], SortColumn<'listOperatorActions'>> = {
  select: `a.id, a.at, a.operator_id AS "operatorId", a.operator_name AS "operatorName", a.action,
    a.subject_id AS "tenantId", a.subject_slug AS "tenantSlug", a.subject_name AS "tenantName", a.details`,
  from: 'FROM operator_actions AS a',
  order: ['a.id'],
  descending: true,
  sorts: {
    at: byValue('a.at'),
    operatorName: byText('a.operator_name'),
    action: byValue('a.action'),
    tenantSlug: orEmpty('a.subject_slug', byValue),
  },
  toItem: (row) => row,
};

export const listOperatorActions: Handler<'listOperatorActions'> = async ({ query }, { database }) => ({
  body: await readPage(database, list, wordCondition(query.q ?? '', 'a.search_text'), query),
});
