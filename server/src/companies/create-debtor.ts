import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { refuseTaken } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { Firm } from '../tenants/firm.js';
import { Debtor } from './debtor.js';
import { DebtorTag, Tag } from './tag.js';
import { toTag } from './to-tag.js';

export const createDebtor: Handler<'createDebtor'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { number, firmId = null, tagIds = [] } = call.body;
    const name = call.body.name.trim();
    if (firmId && !(await Firm.query(trx).findById([tenantId, firmId]))) {
      throw fieldProblem(fieldError('createDebtor', '/firmId', 'notFound'));
    }
    const tags = await Tag.query(trx).where({ tenantId }).whereIn('id', tagIds).orderBy('number');
    if (tags.length < tagIds.length) throw fieldProblem(fieldError('createDebtor', '/tagIds', 'notFound'));
    const { id } = await Debtor.query(trx)
      .insert({ tenantId, number, name, firmId, ...Debtor.searchColumns({ number, name }) })
      .catch(refuseTaken('createDebtor', '/number'));
    for (const tag of tags) await DebtorTag.query(trx).insert({ tenantId, debtorId: id, tagId: tag.id });
    return { status: 201, body: { id, number, name, firmId, tags: tags.map(toTag) } };
  });
