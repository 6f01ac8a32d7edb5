import type { Handler } from '../contract/handler.js';
import { Department } from './department.js';
import { findInCompany } from './find-in-company.js';
import { toDepartment } from './to-department.js';

export const getDepartment: Handler<'getDepartment'> = async ({ params, actor }, app) => {
  const department = await findInCompany(app.database.read, actor, Department, params.departmentId);
  return { body: toDepartment(department), version: department.version };
};
