import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { dayText } from '../contract/text.js';
import { Company } from './company.js';
import { companyEnding } from './events.js';
import { findCompany } from './find-company.js';
import { toCompany } from './to-company.js';

export const closeCompany: Handler<'closeCompany'> = async ({ operation, params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { endsOn } = body;
    const before = await findCompany(trx, actor, params.companyId);
    const { tenantId, id, debtorName: debtor, debtorEndsOn } = before;
    if (debtorEndsOn !== null && endsOn > debtorEndsOn)
      throw fieldProblem(fieldError(operation, '/endsOn', 'afterDebtor', { debtor, day: dayText(debtorEndsOn) }));
    const company = await Company.updateAtVersion(trx, tenantId, id, version!, { endsOn });
    await app.events.publish(trx, companyEnding, { operation, company, endsOn });
    return { body: toCompany(Object.assign(before, company), actor, app), version: company.version };
  });
