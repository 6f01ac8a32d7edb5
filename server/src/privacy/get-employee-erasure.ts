import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Employee } from '../employees/employee.js';
import { planEmployeeErasure } from './employee-erasure.js';
import { toErasure } from './erasure.js';

export const getEmployeeErasure: Handler<'getEmployeeErasure'> = async (call, { database, now }) => {
  const employee = await Employee.query(database.read).findById([call.actor.tenantId, call.params.employeeId]);
  if (!employee) throw new Problem('not-found');
  return { body: toErasure(await planEmployeeErasure(database.read, employee, now()), call.language) };
};
