import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { formatDay } from '../contract/text.js';
import { Company } from './company.js';
import { findCompany } from './find-company.js';

export const reopenCompany: Handler<'reopenCompany'> = async ({ params, version, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, id, debtorName: debtor, debtorEndsOn } = await findCompany(trx, actor, params.companyId);
    if (debtorEndsOn !== null)
      throw new Problem('debtor-closed', { values: { debtor, day: formatDay(debtorEndsOn, language) } });
    await Company.updateAtVersion(trx, tenantId, id, version!, { endsOn: null });
  });
