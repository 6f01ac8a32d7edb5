import type { Knex } from 'knex';
import { Run } from './run.js';

/** The part of an employee's wages that one cost centre bears. */
export interface ShareSnapshot {
  costCentre: string;
  costUnit: string | null;
  /** Basis points; those of one employee total 10000. */
  share: number;
}

/** An employee as the run found it. */
export interface EmployeeSnapshot {
  number: number;
  name: string;
  departmentNumber: number | null;
  departmentName: string | null;
  /** Largest first; the last takes what rounding leaves. Empty for an employee without cost centres. */
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
  /** By number. */
  employees: EmployeeSnapshot[];
  /** By employee and wage code. */
  lines: RunLine[];
}

/**
 * All that a journal needs of a run. Whoever asks has checked that the caller may see it.
 *
 * @throws NotFoundError of objection when there is no such run
 */
export async function readRun(knex: Knex, tenantId: string, runId: string): Promise<RunContent> {
  const run = await Run.query(knex).findById([tenantId, runId]).throwIfNotFound();
  const employees = (await knex('runEmployees').where({ tenantId, runId }).orderBy('number')) as EmployeeRow[];
  const lines = (await knex('runLines')
    .select('employee', 'wageCode', 'amount')
    .where({ tenantId, runId })
    .orderBy(['employee', 'wageCode'])) as RunLine[];
  return { run, employees: employees.map(toSnapshot), lines };
}

type EmployeeRow = Omit<EmployeeSnapshot, 'costShares'> & { costShares: string };

const toSnapshot = ({ number, name, departmentNumber, departmentName, costShares }: EmployeeRow): EmployeeSnapshot => ({
  ...{ number, name, departmentNumber, departmentName },
  costShares: JSON.parse(costShares) as ShareSnapshot[],
});
