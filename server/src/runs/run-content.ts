import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import { Run } from './run.js';

/** Tells which part of an employee's wages one cost centre bears, as the run found it. */
export interface ShareSnapshot {
  costCentre: string;
  costUnit: string | null;
  /** Basis points; those of one employee total 10000. */
  share: number;
}

/** Keeps an employee as the run found it. */
export interface EmployeeSnapshot {
  number: number;
  name: string;
  departmentNumber: number | null;
  departmentName: string | null;
  /** Sorted, largest first, then by code. Empty for an employee without cost centres. */
  costShares: ShareSnapshot[];
}

export interface RunLine {
  /** The employee's number. */
  employee: number;
  wageCode: number;
  /** Cents. */
  amount: number;
}

export interface RunContent {
  run: Run;
  /** Sorted by number. */
  employees: EmployeeSnapshot[];
  /** Sorted by employee and wage code. */
  lines: RunLine[];
}

/**
 * Reads all that a journal needs of a run. Whoever asks has checked that the caller may see it.
 *
 * @throws NotFoundError of objection when there is no such run
 */
export async function readRunContent(knex: Knex, tenantId: string, runId: string): Promise<RunContent> {
  const run = await Run.query(knex).findById([tenantId, runId]).throwIfNotFound();
  const employees = await rows<EmployeeRow>(
    knex,
    `SELECT number, name, department_number AS "departmentNumber", department_name AS "departmentName",
      cost_shares AS "costShares" FROM run_employees WHERE tenant_id = ? AND run_id = ? ORDER BY number`,
    [tenantId, runId],
  );
  const lines = await rows<RunLine>(
    knex,
    `SELECT employee, wage_code AS "wageCode", amount FROM run_lines
     WHERE tenant_id = ? AND run_id = ? ORDER BY employee, wage_code`,
    [tenantId, runId],
  );
  return { run, employees: employees.map(toSnapshot), lines };
}

/** Returns the wage codes that come to more than nothing for somebody, as often as they do. */
export const codesOf = ({ lines }: Pick<RunContent, 'lines'>): number[] =>
  lines.filter(({ amount }) => amount !== 0).map(({ wageCode }) => wageCode);

type EmployeeRow = Omit<EmployeeSnapshot, 'costShares'> & { costShares: string };

const toSnapshot = ({ costShares, ...row }: EmployeeRow): EmployeeSnapshot => ({
  ...row,
  costShares: JSON.parse(costShares) as ShareSnapshot[],
});
