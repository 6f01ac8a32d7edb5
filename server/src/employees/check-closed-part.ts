import type { Knex } from 'knex';
import type { App } from '../app.js';
import { codeAndName, CodedModel } from '../companies/coded-model.js';
import { CostUnit } from '../companies/cost-unit.js';
import type { CostCentre } from '../companies/cost-centre.js';
import { Department } from '../companies/department.js';
import { partClosed } from '../companies/events.js';
import { today } from '../companies/wage-period.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import type { Employee } from './employee.js';
import { fullName } from './name.js';

type Part = CostCentre | CostUnit | Department;
type Row = Pick<Employee, 'number' | 'firstName' | 'prefix' | 'lastName'> & { total: number };

/** So many employees are named; of more, how many there are. */
const namedEmployees = 5;

/** Refuses that something is closed which employees still have; those who are out of service by now may keep it. */
export function registerClosedPartCheck({ events, now }: Pick<App, 'events' | 'now'>): void {
  events.subscribe(partClosed, async (trx, { operation, part }) => {
    const employees = await employeesWith(trx, part, today(now()));
    if (employees.length === 0) return;
    const values = { name: partName(part), employees: namesOf(employees) };
    throw fieldProblem(fieldError(operation, '/state', 'stillUsed', values));
  });
}

/** Returns how a part of a company is named: a cost centre by its code too. */
const partName = (part: Part): string => (part instanceof CodedModel ? codeAndName(part) : part.name);

const employeesWith = (trx: Knex.Transaction, part: Part, day: string): Promise<Row[]> =>
  rows<Row>(
    trx,
    `SELECT e.number, e.first_name AS "firstName", e.prefix, e.last_name AS "lastName", count(*) OVER () AS total
     FROM employees AS e WHERE e.tenant_id = ? AND e.company_id = ? AND e.id IN (${holders(part)})
       AND (e.out_of_service_on IS NULL OR e.out_of_service_on >= ?) ORDER BY e.number LIMIT ?`,
    [part.tenantId, part.companyId, part.tenantId, part.id, day, namedEmployees],
  );

/** Returns a statement for the ids of the employees who have a part; its bindings are the tenant and the part. */
function holders(part: Part): string {
  if (part instanceof Department) return 'SELECT id FROM employees WHERE tenant_id = ? AND department_id = ?';
  const column = part instanceof CostUnit ? 'cost_unit_id' : 'cost_centre_id';
  return `SELECT employee_id FROM employee_cost_shares WHERE tenant_id = ? AND ${column} = ?`;
}

/** Names employees in both languages: `7 Sanne van der Berg, 8 Pim Bos and 12 more`. */
function namesOf(employees: Row[]): { nl: string; en: string } {
  const names = employees.map((each) => `${each.number} ${fullName(each)}`).join(', ');
  const more = employees[0]!.total - employees.length;
  return more > 0 ? { nl: `${names} en nog ${more}`, en: `${names} and ${more} more` } : { nl: names, en: names };
}
