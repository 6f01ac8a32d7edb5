import { findCompany } from '../companies/find-company.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { toWageTaxReturn } from './to-wage-tax-return.js';
import { WageTaxReturn } from './wage-tax-return.js';

export const getWageTaxReturn: Handler<'getWageTaxReturn'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const company = await findCompany(read, actor, params.companyId);
  const { tenantId, id: companyId } = company;
  const { year, period } = params;
  const found = await WageTaxReturn.query(read).findOne({ tenantId, companyId, year, period });
  if (!found) throw new Problem('not-found');
  return { body: await toWageTaxReturn(read, found, company, language), version: found.version };
};
