import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Employee } from '../employees/employee.js';
import { employeeQueries } from './subject-queries.js';
import { writeSubjectExport } from './write-subject-export.js';

export const exportEmployee: Handler<'exportEmployee'> = async ({ params, actor }, app) => {
  const { tenantId } = actor;
  const employee = await Employee.query(app.database.read).findOne({ tenantId, id: params.employeeId });
  if (!employee) throw new Problem('not-found');
  const about = { format: 'loonpoort-employee', employee: employee.id };
  const bindings = [tenantId, employee.id];
  return { body: writeSubjectExport(app, { name: 'employee', about, queries: employeeQueries, bindings }) };
};
