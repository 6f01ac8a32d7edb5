import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Explanation } from './explanation.js';
import { findReconciliation } from './find-reconciliation.js';

export const saveReconciliationExplanation: Handler<'saveReconciliationExplanation'> = async (
  { params, body, actor },
  app,
) => {
  const { place, row } = await findReconciliation(app, actor, params);
  // What was looked at is no longer what there is.
  if (row.returnTotal === null || row.journalTotal - row.returnTotal !== body.difference) throw new Problem('stale');
  const { tenantId, companyId, year, period } = place;
  const { name } = await Person.query(app.database.read).findById([tenantId, actor.personId]).throwIfNotFound();
  const explanation = {
    difference: body.difference,
    note: body.note ?? '',
    explainedAt: app.now().toISOString(),
    explainedBy: name,
  };
  await app.database.transaction(async (trx) => {
    const identity = { tenantId, companyId, year, period };
    await Explanation.query(trx).delete().where(identity);
    await Explanation.query(trx).insert({ ...identity, ...explanation });
  });
  return { body: explanation };
};
