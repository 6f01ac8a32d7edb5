import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Factor } from './factor.js';
import { toFactor } from './to-factor.js';

export const getFactor: Handler<'getFactor'> = async ({ params, actor: { tenantId, personId } }, { database }) => {
  const factor = await Factor.query(database.read).findOne({ tenantId, personId, id: params.factorId });
  if (!factor) throw new Problem('not-found');
  return { body: toFactor(factor), version: factor.version };
};
