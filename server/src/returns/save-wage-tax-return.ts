import { findCompany } from '../companies/find-company.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { removeReturnContent } from './return-content.js';
import { toWageTaxReturn } from './to-wage-tax-return.js';
import { WageTaxReturn } from './wage-tax-return.js';

export const saveWageTaxReturn: Handler<'saveWageTaxReturn'> = async (
  { params, body, version, actor, language },
  app,
) =>
  app.database.transaction(async (trx) => {
    const company = await findCompany(trx, actor, params.companyId);
    const { tenantId } = company;
    const identity = { tenantId, companyId: company.id, year: params.year, period: params.period };
    const before = await WageTaxReturn.query(trx).findOne(identity);
    if (before && version === undefined) throw new Problem('precondition-required');
    if (!before && version !== undefined) throw new Problem('stale');
    const typed = {
      source: 'typed' as const,
      total: body.total,
      messageCreatedAt: null,
      messageHash: null,
      incomes: 0,
    };
    const saved = before
      ? await WageTaxReturn.updateAtVersion(trx, tenantId, before.id, version!, typed)
      : await WageTaxReturn.query(trx).insertAndFetch({ ...identity, ...typed, version: 1 });
    await removeReturnContent(trx, saved);
    return { body: await toWageTaxReturn(trx, saved, company, language), version: saved.version };
  });
