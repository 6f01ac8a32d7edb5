import type { Knex } from 'knex';
import { raw } from 'objection';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { routes } from '../generated/routes.js';
import { scopeOf } from '../scope/scope.js';
import { type SharesText, sharesJson, toShares } from './cost-shares.js';
import { Employee } from './employee.js';
import { fullName } from './name.js';

/** An employee with what it shows of company, department and cost centres. */
export type EmployeeOfCompany = Employee & { companyName: string; departmentName: string | null; shares: SharesText };

/**
 * The employee as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findEmployee(knex: Knex, actor: Actor, id: string): Promise<EmployeeOfCompany> {
  const { sql, bindings } = scopeOf(actor).employees('e');
  const employee = await Employee.query(knex)
    .alias('e')
    .join('companies as c', (on) => on.on('c.tenantId', 'e.tenantId').on('c.id', 'e.companyId'))
    .leftJoin('departments as p', (on) => on.on('p.tenantId', 'e.tenantId').on('p.id', 'e.departmentId'))
    .select('e.*', 'c.name as companyName', 'p.name as departmentName', raw(sharesJson('e')).as('shares'))
    .where({ 'e.tenantId': actor.tenantId, 'e.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!employee) throw new Problem('not-found');
  return employee as EmployeeOfCompany;
}

/** An employee as the contract shows it to a login. */
export function toEmployee(employee: EmployeeOfCompany, { login }: Actor): Schemas['Employee'] {
  const { permission } = routes.updateEmployee;
  return {
    id: employee.id,
    number: employee.number,
    name: fullName(employee),
    firstName: employee.firstName,
    prefix: employee.prefix,
    lastName: employee.lastName,
    email: employee.email,
    companyId: employee.companyId,
    companyName: employee.companyName,
    departmentId: employee.departmentId,
    departmentName: employee.departmentName,
    inServiceOn: employee.inServiceOn,
    outOfServiceOn: employee.outOfServiceOn,
    costShares: toShares(employee.shares),
    editable: Array.isArray(permission) && permission.includes(login.role),
    updatedAt: employee.updatedAt,
  };
}
