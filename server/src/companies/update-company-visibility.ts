import type { Handler } from '../contract/handler.js';
import { Company } from './company.js';
import { findCompany } from './find-company.js';
import { toCompany } from './to-company.js';

export const updateCompanyVisibility: Handler<'updateCompanyVisibility'> = async (call, app) =>
  app.database.transaction(async (trx) => {
    const { params, body, version, actor } = call;
    const before = await findCompany(trx, actor, params.companyId);
    const company = await Company.updateAtVersion(trx, actor.tenantId, before.id, version!, body);
    return { body: toCompany(Object.assign(before, company), actor, app), version: company.version };
  });
