import type { Handler } from '../contract/handler.js';
import { Company } from './company.js';
import { companySchemeChanged } from './events.js';
import { findCompany } from './find-company.js';
import { toCompany } from './to-company.js';

export const updateCompany: Handler<'updateCompany'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const before = await findCompany(trx, actor, params.companyId);
    const { id, debtorId } = before;
    const { ledgerScheme = before.ledgerScheme } = body;
    const fields = { ...body, name: body.name?.trim() ?? before.name };
    const debtor = { number: before.debtorNumber, name: before.debtorName };
    const patch = { ...fields, ...Company.searchColumns({ ...before, ...fields }, debtor) };
    const company = await Company.updateAtVersion(trx, tenantId, id, version!, patch);
    if (ledgerScheme !== before.ledgerScheme) {
      await app.events.publish(trx, companySchemeChanged, { tenantId, companyId: id, debtorId, ledgerScheme });
    }
    return { body: toCompany(Object.assign(before, company), actor, app), version: company.version };
  });
