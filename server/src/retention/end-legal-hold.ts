import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { LegalHold } from './legal-hold.js';

export const endLegalHold: Handler<'endLegalHold'> = async ({ params, actor, version }, app) => {
  const { tenantId, personId } = actor;
  await app.database.transaction(async (trx) => {
    const hold = await LegalHold.query(trx).findOne({ tenantId, id: params.holdId, endedAt: null });
    if (!hold) throw new Problem('not-found');
    const { name: endedBy } = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    const endedAt = app.now().toISOString();
    await LegalHold.updateAtVersion<LegalHold>(trx, tenantId, hold.id, version!, { endedAt, endedBy });
  });
};
