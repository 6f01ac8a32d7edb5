import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { sharesJson, type SharesText } from './cost-shares.js';
import type { Employee } from './employee.js';

/** An employee, with what the contract shows of its company, department and cost centres. */
export type EmployeeRecord = Pick<
  Employee,
  | 'tenantId'
  | 'id'
  | 'companyId'
  | 'number'
  | 'firstName'
  | 'prefix'
  | 'lastName'
  | 'email'
  | 'departmentId'
  | 'inServiceOn'
  | 'outOfServiceOn'
  | 'version'
  | 'updatedAt'
> & { companyName: string; departmentName: string | null; shares: SharesText };

const select = `SELECT e.tenant_id AS "tenantId", e.id, e.company_id AS "companyId", e.number,
    e.first_name AS "firstName", e.prefix, e.last_name AS "lastName", e.email, e.department_id AS "departmentId",
    e.in_service_on AS "inServiceOn", e.out_of_service_on AS "outOfServiceOn", e.version, e.updated_at AS "updatedAt",
    c.name AS "companyName", p.name AS "departmentName", ${sharesJson('e')} AS shares
  FROM employees AS e
    JOIN companies AS c ON c.tenant_id = e.tenant_id AND c.id = e.company_id
    LEFT JOIN departments AS p ON p.tenant_id = e.tenant_id AND p.id = e.department_id`;

/**
 * Finds an employee as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findEmployee(knex: Knex, actor: Actor, id: string): Promise<EmployeeRecord> {
  const { sql, bindings } = scopeOf(actor).employees('e');
  const [employee] = await rows<EmployeeRecord>(knex, `${select} WHERE e.tenant_id = ? AND e.id = ? AND (${sql})`, [
    actor.tenantId,
    id,
    ...bindings,
  ]);
  if (!employee) throw new Problem('not-found');
  return employee;
}
