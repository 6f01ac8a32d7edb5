import type { Handler } from '../contract/handler.js';
import { findCompany } from './find-company.js';
import { toCompany } from './to-company.js';

export const getCompany: Handler<'getCompany'> = async ({ params, actor }, app) => {
  const company = await findCompany(app.database.read, actor, params.companyId);
  return { body: toCompany(company, actor, app), version: company.version };
};
