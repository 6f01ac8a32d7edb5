import { createHash, type Hash } from 'node:crypto';
import type { Knex } from 'knex';
import { fullName } from '../employees/name.js';
import { insertRows, joinedLines, jsonObjects, normalise, rows } from '../database/index.js';
import { inParts } from '../turns.js';
import type { Run } from './run.js';
import type { RunLine } from './run-content.js';

/** Rows read at a time, so that a run of any size takes the same memory. */
const chunk = 5000;
const employeesChunk = 500;

export async function insertRunLines(
  trx: Knex.Transaction,
  { tenantId, id }: Run,
  lines: readonly RunLine[],
): Promise<void> {
  for await (const { part } of inParts(lines, chunk)) {
    const values = part.map(({ employee, wageCode, amount }) => [employee, wageCode, amount]);
    const same = { tenant_id: tenantId, run_id: id };
    await insertRows(trx, 'run_lines', same, ['employee', 'wage_code', 'amount'], values);
  }
}

export async function removeRunContent(trx: Knex.Transaction, { tenantId, id }: Run): Promise<void> {
  await rows(trx, 'DELETE FROM run_lines WHERE tenant_id = ? AND run_id = ?', [tenantId, id]);
  await rows(trx, 'DELETE FROM run_employees WHERE tenant_id = ? AND run_id = ?', [tenantId, id]);
}

/**
 * Completes a run whose lines are there: keeps its employees as they are now, and writes down how much it holds, with
 * a hash by which a journal knows that it was made of this content.
 *
 * @returns those columns of the run
 */
export async function sealRun(
  trx: Knex.Transaction,
  run: Run,
): Promise<Pick<Run, 'employees' | 'lines' | 'contentHash'>> {
  const { year, periodFrom, periodTo, type, description, paymentDate } = run;
  // Runs without a payment date keep the hash that they had before there was one.
  const head = [year, periodFrom, periodTo, type, description, ...(paymentDate ? [paymentDate] : [])];
  const hash = createHash('sha256').update(JSON.stringify(head));
  const lines = await hashLines(trx, run, hash);
  const employees = await snapshotEmployees(trx, run, hash);
  const sealed = { employees, lines, contentHash: hash.digest('hex') };
  await rows(trx, 'UPDATE runs SET employees = ?, lines = ?, content_hash = ? WHERE tenant_id = ? AND id = ?', [
    employees,
    lines,
    sealed.contentHash,
    run.tenantId,
    run.id,
  ]);
  return sealed;
}

async function hashLines(trx: Knex.Transaction, { tenantId, id }: Run, hash: Hash): Promise<number> {
  let count = 0;
  let last = ['0', '0'];
  for (;;) {
    const [read] = await rows<{ count: number; text: string | null }>(trx, linesSql, [tenantId, id, ...last, chunk]);
    const text = read!.text ?? '';
    count += read!.count;
    hash.update(`${text}\n`);
    if (read!.count < chunk) return count;
    last = text
      .slice(text.lastIndexOf('\n') + 1)
      .split(' ')
      .slice(0, 2);
  }
}

/** Reads lines as one text, which is much faster than as rows. */
const linesSql = `SELECT count(*) AS count, ${joinedLines("employee || ' ' || wage_code || ' ' || amount")} AS text
  FROM (SELECT employee, wage_code, amount FROM run_lines
    WHERE tenant_id = ? AND run_id = ? AND (employee, wage_code) > (CAST(? AS INTEGER), CAST(? AS INTEGER))
    ORDER BY employee, wage_code LIMIT ?) AS chunk`;

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

async function snapshotEmployees(trx: Knex.Transaction, run: Run, hash: Hash): Promise<number> {
  const { tenantId, id } = run;
  let count = 0;
  let last = 0;
  for (;;) {
    const found = await rows<EmployeeRow>(trx, employeesSql, [tenantId, run.companyId, last, id, employeesChunk]);
    const values = found.map((each) => {
      const name = fullName(each);
      const row = [each.number, name, each.departmentNumber, each.departmentName, each.costShares];
      hash.update(JSON.stringify(row));
      return [...row, normalise(`${each.number} ${name}`)];
    });
    await insertRows(trx, 'run_employees', { tenant_id: tenantId, run_id: id }, columns, values);
    count += found.length;
    if (found.length < employeesChunk) return count;
    last = found.at(-1)!.number;
  }
}

/** Reads the employees of a run's lines as they are now, in order of number. */
const employeesSql = `SELECT e.number, e.first_name AS "firstName", e.prefix, e.last_name AS "lastName",
    p.number AS "departmentNumber", p.name AS "departmentName",
    (SELECT ${jsonObjects({ costCentre: 'code', costUnit: 'unit', share: 'share' })}
      FROM (SELECT k.code, u.code AS unit, s.share FROM employee_cost_shares AS s
        JOIN cost_centres AS k ON k.tenant_id = s.tenant_id AND k.id = s.cost_centre_id
        LEFT JOIN cost_units AS u ON u.tenant_id = s.tenant_id AND u.id = s.cost_unit_id
        WHERE s.tenant_id = e.tenant_id AND s.employee_id = e.id
        ORDER BY s.share DESC, k.code, u.code NULLS FIRST) AS shares) AS "costShares"
  FROM employees AS e LEFT JOIN departments AS p ON p.tenant_id = e.tenant_id AND p.id = e.department_id
  WHERE e.tenant_id = ? AND e.company_id = ? AND e.number > ?
    AND EXISTS (SELECT 1 FROM run_lines AS l WHERE l.tenant_id = e.tenant_id AND l.run_id = ? AND l.employee = e.number)
  ORDER BY e.number LIMIT ?`;
