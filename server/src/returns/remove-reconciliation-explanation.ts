import { findCompany } from '../companies/find-company.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Explanation } from './explanation.js';

export const removeReconciliationExplanation: Handler<'removeReconciliationExplanation'> = async (
  { params, actor },
  app,
) =>
  app.database.transaction(async (trx) => {
    const { tenantId, id: companyId } = await findCompany(trx, actor, params.companyId);
    const { year, period } = params;
    if ((await Explanation.query(trx).delete().where({ tenantId, companyId, year, period })) === 0)
      throw new Problem('not-found');
  });
