import { findCompany } from '../companies/find-company.js';
import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { refuseTaken, refuseUnknown } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { checkDepartment, dateErrors, trimNames } from './check-employee.js';
import { saveShares, shareErrors } from './cost-shares.js';
import { Employee } from './employee.js';
import { findEmployee } from './find-employee.js';
import { toEmployee } from './to-employee.js';

export const createEmployee: Handler<'createEmployee'> = async (call, app) => {
  const { actor, body } = call;
  const { tenantId } = actor;
  return idempotent(call, app, async (trx) => {
    const { companyId, number, inServiceOn } = body;
    const { costShares = [], departmentId = null, email = null, outOfServiceOn = null, prefix = null } = body;
    const errors = [
      ...shareErrors('createEmployee', costShares),
      ...dateErrors('createEmployee', inServiceOn, outOfServiceOn),
    ];
    if (errors.length > 0) throw fieldProblem(...errors);
    await findCompany(trx, actor, companyId).catch(refuseUnknown('createEmployee', '/companyId'));
    await checkDepartment(trx, 'createEmployee', { tenantId, companyId, departmentId });
    const names = trimNames({ ...body, prefix });
    const { id } = await Employee.query(trx)
      .insert({
        tenantId,
        companyId,
        number,
        email,
        departmentId,
        inServiceOn,
        outOfServiceOn,
        ...names,
        ...Employee.searchColumns({ number, ...names }),
      })
      .catch(refuseTaken('createEmployee', '/number'));
    await saveShares(trx, 'createEmployee', { tenantId, companyId, employeeId: id }, costShares);
    const employee = await findEmployee(trx, actor, id);
    return { status: 201, body: toEmployee(employee, actor), version: employee.version };
  });
};
