import type { Actor, Schemas } from '../contract/handler.js';
import { routes } from '../generated/routes.js';
import { toShares } from './cost-shares.js';
import type { EmployeeRecord } from './find-employee.js';
import { fullName } from './name.js';

/** Returns an employee as the contract shows it to a login. */
export function toEmployee(employee: EmployeeRecord, { login }: Actor): Schemas['Employee'] {
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
