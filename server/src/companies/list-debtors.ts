import type { Handler, Schemas } from '../contract/handler.js';
import { and, jsonObjects, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';

interface Row extends Omit<Schemas['Debtor'], 'tags'> {
  /** The labels as JSON, because a debtor has several. */
  tags: string;
}

const list: List<Row, Schemas['Debtor']> = {
  select: `d.id, d.number, d.name, d.firm_id AS "firmId", (
    SELECT ${jsonObjects({ id: 't.id', number: 't.number', name: 't.name', color: 't.color' })}
    FROM debtor_tags AS dt JOIN tags AS t ON t.tenant_id = dt.tenant_id AND t.id = dt.tag_id
    WHERE dt.tenant_id = d.tenant_id AND dt.debtor_id = d.id) AS tags`,
  from: 'FROM debtors AS d',
  order: ['d.number'],
  toItem: toDebtor,
};

function toDebtor({ id, number, name, firmId, tags }: Row): Schemas['Debtor'] {
  return { id, number, name, firmId, tags: JSON.parse(tags) as Schemas['Tag'][] };
}

export const listDebtors: Handler<'listDebtors'> = async ({ query, actor }, app) => {
  const filter = and(scopeOf(actor).debtors('d'), wordCondition(query.q ?? '', 'd.search_text'));
  return { body: await readPage(app.database, list, filter, query) };
};
