import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { endFactors, unknownPassword } from './end-factors.js';

export const removeAccountFactors: Handler<'removeAccountFactors'> = async ({ params, body, actor }, app) => {
  const { tenantId } = actor;
  const { personId } = params;
  if (personId === actor.personId) throw new Problem('own-login');
  const passwordHash = await unknownPassword(app);
  await app.database.transaction(async (trx) => {
    const person = await Person.query(trx).findById([tenantId, personId]);
    if (!person) throw new Problem('not-found');
    await endFactors(app, trx, person, { reason: body.reason.trim(), passwordHash });
  });
};
