import type { Handler } from '../contract/handler.js';
import { Factor } from './factor.js';
import { toFactor } from './to-factor.js';

export const listFactors: Handler<'listFactors'> = async ({ actor: { tenantId, personId } }, { database }) => {
  const factors = await Factor.query(database.read).where({ tenantId, personId }).orderBy('id');
  return { body: { items: factors.map(toFactor), total: factors.length, next: null } };
};
