import type { Knex } from 'knex';
import { Department } from '../companies/department.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, fieldProblem } from '../contract/problem.js';
import type { Employee } from './employee.js';

type Operation = 'createEmployee' | 'updateEmployee';
type Names = Pick<Employee, 'firstName' | 'prefix' | 'lastName'>;

/** Returns the names without spaces around them; a prefix of nothing but spaces is none. */
export function trimNames({ firstName, prefix, lastName }: Names): Names {
  return { firstName: firstName.trim(), prefix: prefix?.trim() || null, lastName: lastName.trim() };
}

/** Returns what is wrong with the days in service: nobody leaves before the first. */
export function dateErrors(operation: Operation, first: string, last: string | null): FieldError[] {
  return last !== null && last < first ? [fieldError(operation, '/outOfServiceOn', 'dateOrder')] : [];
}

/**
 * @param before the department that the employee had so far
 * @throws Problem `rejected-input` where the department is not the company's, or is closed and not had before
 */
export async function checkDepartment(
  trx: Knex,
  operation: Operation,
  { tenantId, companyId, departmentId }: Pick<Employee, 'tenantId' | 'companyId' | 'departmentId'>,
  before: string | null = null,
): Promise<void> {
  if (departmentId === null || departmentId === before) return;
  const department = await Department.query(trx).findOne({ tenantId, companyId, id: departmentId });
  if (!department) throw fieldProblem(fieldError(operation, '/departmentId', 'notFound'));
  const { name, state } = department;
  if (state === 'closed') throw fieldProblem(fieldError(operation, '/departmentId', 'closed', { name }));
}
