import { findCompany } from '../companies/find-company.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { TenantModel } from '../database/model.js';

/** The total of a company's wage-tax return over one period of it. */
class WageTaxReturn extends TenantModel {
  static override tableName = 'wageTaxReturns';
  static override stamps = ['updatedAt'] as const;

  declare companyId: string;
  declare year: number;
  /** Of the return: month, four weeks, half year or year. */
  declare period: number;
  /** Cents. */
  declare total: number;
  declare version: number;
  declare updatedAt: string;
}

const shown = ({ companyId, year, period, total, updatedAt }: WageTaxReturn): Schemas['WageTaxReturn'] => ({
  ...{ companyId, year, period, total, updatedAt },
});

export const getWageTaxReturn: Handler<'getWageTaxReturn'> = async ({ params, actor }, app) => {
  const { tenantId, id: companyId } = await findCompany(app.database.read, actor, params.companyId);
  const { year, period } = params;
  const found = await WageTaxReturn.query(app.database.read).findOne({ tenantId, companyId, year, period });
  if (!found) throw new Problem('not-found');
  return { body: shown(found), version: found.version };
};

export const saveWageTaxReturn: Handler<'saveWageTaxReturn'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, id: companyId } = await findCompany(trx, actor, params.companyId);
    const identity = { tenantId, companyId, year: params.year, period: params.period };
    const before = await WageTaxReturn.query(trx).findOne(identity);
    if (before && version === undefined) throw new Problem('precondition-required');
    if (!before && version !== undefined) throw new Problem('stale');
    const saved = before
      ? await WageTaxReturn.updateAtVersion(trx, tenantId, before.id, version!, { total: body.total })
      : await WageTaxReturn.query(trx).insertAndFetch({ ...identity, total: body.total, version: 1 });
    return { body: shown(saved), version: saved.version };
  });
