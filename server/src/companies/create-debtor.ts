import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { refuseTaken } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { readDebtor } from './debtor-row.js';
import { replaceDebtorTags, tagErrors } from './debtor-tags.js';
import { Debtor } from './debtor.js';

export const createDebtor: Handler<'createDebtor'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { number, firmId = null, tagIds = [] } = call.body;
    const name = call.body.name.trim();
    const errors = [
      ...(await firmErrors(trx, tenantId, firmId, 'createDebtor', '/firmId')),
      ...(await tagErrors(trx, tenantId, tagIds, 'createDebtor')),
    ];
    if (errors.length > 0) throw fieldProblem(...errors);
    const { id } = await Debtor.query(trx)
      .insert({ tenantId, number, name, firmId, ...Debtor.searchColumns({ number, name }) })
      .catch(refuseTaken('createDebtor', '/number'));
    await replaceDebtorTags(trx, { tenantId, debtorId: id }, tagIds);
    return { status: 201, ...(await readDebtor(app, trx, call.actor, id)) };
  });
