import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Factor } from './factor.js';
import { readOwner } from './owner.js';
import { toFactor } from './to-factor.js';

export const updateFactor: Handler<'updateFactor'> = async (call, app) => {
  const { params, body, version } = call;
  const { person } = await readOwner(app, call);
  const { tenantId, id: personId } = person;
  const factor = await app.database.transaction(async (trx) => {
    const id = params.factorId;
    if (!(await Factor.query(trx).findOne({ tenantId, personId, id }))) throw new Problem('not-found');
    return Factor.updateAtVersion<Factor>(trx, tenantId, id, version!, { name: body.name.trim() });
  });
  return { body: toFactor(factor), version: factor.version };
};
