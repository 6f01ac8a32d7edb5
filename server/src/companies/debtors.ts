import { UniqueViolationError } from 'objection';
import type { Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { and } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { once } from '../http/once.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { Firm } from '../tenants/firm.js';
import { Debtor } from './debtor.js';
import { DebtorTag, Tag } from './tag.js';

interface Row extends Omit<Schemas['Debtor'], 'tags'> {
  /** JSON, because a debtor has several. */
  tags: string;
}

const list: List<Row, Schemas['Debtor']> = {
  select: `d.id, d.number, d.name, d.firm_id AS firmId, (
    SELECT json_group_array(json_object('id', t.id, 'number', t.number, 'name', t.name, 'color', t.color))
    FROM debtor_tags AS dt JOIN tags AS t ON t.tenant_id = dt.tenant_id AND t.id = dt.tag_id
    WHERE dt.tenant_id = d.tenant_id AND dt.debtor_id = d.id) AS tags`,
  from: 'FROM debtors AS d',
  order: ['d.number'],
  key: ({ number }) => [number],
  item: ({ id, number, name, firmId, tags }) => ({ id, number, name, firmId, tags: JSON.parse(tags) as Schemas['Tag'][] }),
};

export const listDebtors: Handler<'listDebtors'> = async ({ query, actor }, app) => {
  const filter = and(scopeOf(actor).debtors('d'), wordCondition(query.q ?? '', 'd.search_text'));
  return { body: await readPage(app.database, list, filter, query) };
};

export const createDebtor: Handler<'createDebtor'> = async (call, app) =>
  once(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { number, firmId = null, tagIds = [] } = call.body;
    const name = call.body.name.trim();
    if (firmId && !(await Firm.query(trx).findById([tenantId, firmId]))) {
      throw rejected(fieldError('createDebtor', '/firmId', 'notFound'));
    }
    const tags = await Tag.query(trx).where({ tenantId }).whereIn('id', tagIds).orderBy('number');
    if (tags.length < tagIds.length) throw rejected(fieldError('createDebtor', '/tagIds', 'notFound'));
    const debtor = { tenantId, number, name, firmId, ...Debtor.searchColumns({ number, name }) };
    const { id } = await Debtor.query(trx)
      .insert(debtor)
      .catch((error: unknown) => {
        if (!(error instanceof UniqueViolationError)) throw error;
        throw new Problem('already-exists', { errors: [fieldError('createDebtor', '/number', 'taken')] });
      });
    for (const tag of tags) await DebtorTag.query(trx).insert({ tenantId, debtorId: id, tagId: tag.id });
    return { status: 201, body: { id, number, name, firmId, tags: tags.map(toTag) } };
  });

const toTag = ({ id, number, name, color }: Tag): Schemas['Tag'] => ({ id, number, name, color });
