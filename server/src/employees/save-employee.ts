import type { Knex } from 'knex';
import { UniqueViolationError } from 'objection';
import { findCompany } from '../companies/find-company.js';
import { Department } from '../companies/department.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { once } from '../http/once.js';
import { saveShares, shareErrors } from './cost-shares.js';
import { Employee } from './employee.js';
import { findEmployee, toEmployee } from './find-employee.js';

export const getEmployee: Handler<'getEmployee'> = async ({ params, actor }, app) => {
  const employee = await findEmployee(app.database.read, actor, params.employeeId);
  return { body: toEmployee(employee, actor), version: employee.version };
};

export const createEmployee: Handler<'createEmployee'> = async (call, app) => {
  const { actor } = call;
  const { tenantId } = actor;
  return once(call, app, async (trx) => {
    const { costShares = [], companyId, number, inServiceOn, outOfServiceOn = null, email = null } = call.body;
    const { departmentId = null } = call.body;
    const errors = [
      ...shareErrors('createEmployee', costShares),
      ...dateErrors('createEmployee', inServiceOn, outOfServiceOn),
    ];
    if (errors.length > 0) throw rejected(...errors);
    await findCompany(trx, actor, companyId).catch((error: unknown) => {
      throw error instanceof Problem ? rejected(fieldError('createEmployee', '/companyId', 'notFound')) : error;
    });
    await checkDepartment(trx, 'createEmployee', { tenantId, companyId, departmentId });
    const name = names({ ...call.body, prefix: call.body.prefix ?? null });
    const { id } = await Employee.query(trx)
      .insert({
        ...{ tenantId, companyId, number, email, departmentId, inServiceOn, outOfServiceOn },
        ...name,
        ...Employee.searchColumns({ number, ...name }),
      })
      .catch((error: unknown) => {
        if (!(error instanceof UniqueViolationError)) throw error;
        throw new Problem('already-exists', { errors: [fieldError('createEmployee', '/number', 'taken')] });
      });
    await saveShares(trx, 'createEmployee', { tenantId, companyId, employeeId: id }, costShares);
    const employee = await findEmployee(trx, actor, id);
    return { status: 201, body: toEmployee(employee, actor), version: employee.version };
  });
};

export const updateEmployee: Handler<'updateEmployee'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { costShares, ...patch } = body;
    const before = await findEmployee(trx, actor, params.employeeId);
    const after: Written = { ...before, ...patch };
    const errors = [
      ...shareErrors('updateEmployee', costShares ?? []),
      ...dateErrors('updateEmployee', after.inServiceOn, after.outOfServiceOn),
    ];
    if (errors.length > 0) throw rejected(...errors);
    await checkDepartment(trx, 'updateEmployee', after);
    const name = names(after);
    const search = Employee.searchColumns({ number: before.number, ...name });
    await Employee.updateAtVersion(trx, tenantId, before.id, version!, { ...patch, ...name, ...search });
    const { companyId, id: employeeId } = before;
    if (costShares) await saveShares(trx, 'updateEmployee', { tenantId, companyId, employeeId }, costShares);
    const employee = await findEmployee(trx, actor, before.id);
    return { body: toEmployee(employee, actor), version: employee.version };
  });

type Operation = 'createEmployee' | 'updateEmployee';

type Names = Pick<Employee, 'firstName' | 'prefix' | 'lastName'>;
type OfDepartment = Pick<Employee, 'tenantId' | 'companyId' | 'departmentId'>;
type Written = Names & OfDepartment & Pick<Employee, 'inServiceOn' | 'outOfServiceOn'>;

function names({ firstName, prefix, lastName }: Names): Names {
  return { firstName: firstName.trim(), prefix: prefix?.trim() || null, lastName: lastName.trim() };
}

function dateErrors(operation: Operation, first: string, last: string | null) {
  return last !== null && last < first ? [fieldError(operation, '/outOfServiceOn', 'dateOrder')] : [];
}

async function checkDepartment(
  trx: Knex,
  operation: Operation,
  { tenantId, companyId, departmentId }: OfDepartment,
): Promise<void> {
  if (departmentId === null) return;
  const department = await Department.query(trx).findOne({ tenantId, companyId, id: departmentId });
  if (!department) throw rejected(fieldError(operation, '/departmentId', 'notFound'));
}
