import type { Knex } from 'knex';
import type { ModelClass, PartialModelObject } from 'objection';
import type { Call } from '../contract/handler.js';
import { refuseTaken, refuseUnknown } from '../contract/refusals.js';
import { CodedModel } from './coded-model.js';
import { findCompany } from './find-company.js';
import { findInCompany } from './find-in-company.js';

/**
 * Gives a company a cost centre or a cost unit.
 *
 * @throws Problem `already-exists` where the company has the code, `rejected-input` where the caller does not see it
 */
export async function createCoded<C extends CodedModel>(
  trx: Knex.Transaction,
  model: new () => C,
  { operation, actor, body }: Call<'createCostCentre'> | Call<'createCostUnit'>,
): Promise<C> {
  const { companyId } = body;
  await findCompany(trx, actor, companyId).catch(refuseUnknown(operation, '/companyId'));
  const named = { code: body.code.trim(), description: body.description.trim() };
  const row = { tenantId: actor.tenantId, companyId, ...named, ...CodedModel.searchColumns(named) };
  const { id } = await (model as unknown as ModelClass<C>)
    .query(trx)
    .insert(row as unknown as PartialModelObject<C>)
    .catch(refuseTaken(operation, '/code'));
  return findInCompany(trx, actor, model, id);
}
