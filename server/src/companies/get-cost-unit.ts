import type { Handler } from '../contract/handler.js';
import { CostUnit } from './cost-unit.js';
import { findInCompany } from './find-in-company.js';
import { toCostUnit } from './to-cost-unit.js';

export const getCostUnit: Handler<'getCostUnit'> = async ({ params, actor }, app) => {
  const unit = await findInCompany(app.database.read, actor, CostUnit, params.costUnitId);
  return { body: toCostUnit(unit), version: unit.version };
};
