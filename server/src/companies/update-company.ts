import type { Handler } from '../contract/handler.js';
import { Company } from './company.js';
import { findCompany, toCompany } from './find-company.js';

export const updateCompany: Handler<'updateCompany'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const before = await findCompany(trx, actor, params.companyId);
    const name = body.name?.trim() ?? before.name;
    const debtor = { number: before.debtorNumber, name: before.debtorName };
    const patch = { ...body, name, ...Company.searchColumns({ number: before.number, name }, debtor) };
    const company = await Company.updateAtVersion(trx, actor.tenantId, before.id, version!, patch);
    return { body: toCompany(Object.assign(before, company), actor), version: company.version };
  });
