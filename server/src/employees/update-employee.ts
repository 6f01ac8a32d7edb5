import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { checkDepartment, dateErrors, trimNames } from './check-employee.js';
import { saveShares, shareErrors } from './cost-shares.js';
import { Employee } from './employee.js';
import { findEmployee } from './find-employee.js';
import { toEmployee } from './to-employee.js';

export const updateEmployee: Handler<'updateEmployee'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { costShares, ...patch } = body;
    const before = await findEmployee(trx, actor, params.employeeId);
    const after = { ...before, ...patch };
    const errors = [
      ...shareErrors('updateEmployee', costShares ?? []),
      ...dateErrors('updateEmployee', after.inServiceOn, after.outOfServiceOn),
    ];
    if (errors.length > 0) throw fieldProblem(...errors);
    await checkDepartment(trx, 'updateEmployee', after, before.departmentId);
    const names = trimNames(after);
    const search = Employee.searchColumns({ number: before.number, ...names });
    await Employee.updateAtVersion(trx, tenantId, before.id, version!, { ...patch, ...names, ...search });
    const { companyId, id: employeeId } = before;
    if (costShares) await saveShares(trx, 'updateEmployee', { tenantId, companyId, employeeId }, costShares);
    const employee = await findEmployee(trx, actor, before.id);
    return { body: toEmployee(employee, actor), version: employee.version };
  });
