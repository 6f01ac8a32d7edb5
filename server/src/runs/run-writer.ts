import { createHash, type Hash } from 'node:crypto';
import type { Knex } from 'knex';
import { fullName } from '../employees/name.js';
import { insertRows } from '../database/insert-rows.js';
import { normalise } from '../database/search-text.js';
import type { Run } from './run.js';
import type { RunLine } from './run-content.js';

/** Rows read at a time, so that a run of any size takes the same memory. */
const chunk = 5000;

export async function addLines(trx: Knex.Transaction, { tenantId, id }: Run, lines: readonly RunLine[]): Promise<void> {
  const rows = lines.map(({ employee, wageCode, amount }) => [employee, wageCode, amount]);
  await insertRows(trx, 'run_lines', { tenant_id: tenantId, run_id: id }, ['employee', 'wage_code', 'amount'], rows);
}

export async function removeContent(trx: Knex.Transaction, { tenantId, id }: Run): Promise<void> {
  await trx('runLines').where({ tenantId, runId: id }).delete();
  await trx('runEmployees').where({ tenantId, runId: id }).delete();
}

/**
 * Completes a run whose lines are there: keeps its employees as they are now, and writes down how much it holds, with
 * a hash by which a journal knows that it was made of this content.
 *
 * @returns those columns of the run
 */
export async function sealRun(trx: Knex.Transaction, run: Run): Promise<Pick<Run, 'employees' | 'lines' | 'contentHash'>> {
  const { year, periodFrom, periodTo, type, description } = run;
  const hash = createHash('sha256').update(JSON.stringify([year, periodFrom, periodTo, type, description]));
  const lines = await hashLines(trx, run, hash);
  const employees = await keepEmployees(trx, run, hash);
  const sealed = { employees, lines, contentHash: hash.digest('hex') };
  await trx('runs').where({ tenantId: run.tenantId, id: run.id }).update(sealed);
  return sealed;
}

async function hashLines(trx: Knex.Transaction, { tenantId, id }: Run, hash: Hash): Promise<number> {
  let count = 0;
  let last = ['0', '0'];
  for (;;) {
    const [read] = (await trx.raw(linesSql, [tenantId, id, ...last, chunk])) as [{ count: number; text: string | null }];
    count += read.count;
    hash.update(`${read.text ?? ''}\n`);
    if (read.count < chunk) return count;
    last = read.text!.slice(read.text!.lastIndexOf('\n') + 1).split(' ').slice(0, 2);
  }
}

/** Lines as one text, which is read much faster than as rows. */
const linesSql = `SELECT count(*) AS count, group_concat(employee || ' ' || wage_code || ' ' || amount, char(10)) AS text
  FROM (SELECT employee, wage_code, amount FROM run_lines
    WHERE tenant_id = ? AND run_id = ? AND (employee, wage_code) > (CAST(? AS INTEGER), CAST(? AS INTEGER))
    ORDER BY employee, wage_code LIMIT ?)`;

interface EmployeeRow {
  number: number;
  firstName: string;
  prefix: string | null;
  lastName: string;
  departmentNumber: number | null;
  departmentName: string | null;
  costShares: string;
}

const columns = ['number', 'name', 'department_number', 'department_name', 'cost_shares', 'search_text'];

async function keepEmployees(trx: Knex.Transaction, run: Run, hash: Hash): Promise<number> {
  const { tenantId, id } = run;
  let count = 0;
  let last = 0;
  for (;;) {
    const found = (await trx.raw(employeesSql, [tenantId, id, run.companyId, last, chunk])) as EmployeeRow[];
    const rows = found.map((each) => {
      const name = fullName(each);
      const row = [each.number, name, each.departmentNumber, each.departmentName, each.costShares];
      hash.update(JSON.stringify(row));
      return [...row, normalise(`${each.number} ${name}`)];
    });
    await insertRows(trx, 'run_employees', { tenant_id: tenantId, run_id: id }, columns, rows);
    count += found.length;
    if (found.length < chunk) return count;
    last = found.at(-1)!.number;
  }
}

/** The employees of a run's lines as they are now, in order of number. */
const employeesSql = `SELECT e.number, e.first_name, e.prefix, e.last_name, p.number AS department_number,
    p.name AS department_name, (SELECT json_group_array(json_object('costCentre', code, 'costUnit', unit, 'share', share))
      FROM (SELECT k.code, u.code AS unit, s.share FROM employee_cost_shares AS s
        JOIN cost_centres AS k ON k.tenant_id = s.tenant_id AND k.id = s.cost_centre_id
        LEFT JOIN cost_units AS u ON u.tenant_id = s.tenant_id AND u.id = s.cost_unit_id
        WHERE s.tenant_id = e.tenant_id AND s.employee_id = e.id
        ORDER BY s.share DESC, k.code, u.code)) AS cost_shares
  FROM (SELECT DISTINCT tenant_id, employee FROM run_lines WHERE tenant_id = ? AND run_id = ?) AS l
  JOIN employees AS e ON e.tenant_id = l.tenant_id AND e.company_id = ? AND e.number = l.employee
  LEFT JOIN departments AS p ON p.tenant_id = e.tenant_id AND p.id = e.department_id
  WHERE e.number > ? ORDER BY e.number LIMIT ?`;
