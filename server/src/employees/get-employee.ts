import type { Handler } from '../contract/handler.js';
import { findEmployee } from './find-employee.js';
import { toEmployee } from './to-employee.js';

export const getEmployee: Handler<'getEmployee'> = async ({ params, actor }, app) => {
  const employee = await findEmployee(app.database.read, actor, params.employeeId);
  return { body: toEmployee(employee, actor), version: employee.version };
};
