import type { Handler } from '../contract/handler.js';
import { CostCentre } from './cost-centre.js';
import { findInCompany } from './find-in-company.js';
import { toCostCentre } from './to-cost-centre.js';

export const getCostCentre: Handler<'getCostCentre'> = async ({ params, actor }, app) => {
  const centre = await findInCompany(app.database.read, actor, CostCentre, params.costCentreId);
  return { body: toCostCentre(centre), version: centre.version };
};
