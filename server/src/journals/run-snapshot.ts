import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import type { EmployeeSnapshot, RunLine } from '../runs/run-content.js';

const inflate = promisify(inflateRaw);

/** An employee with the wages, as wage code, cents, wage code, cents, and so on. */
type Packed = [number: number, employee: EmployeeSnapshot | null, wages: number[]];

/** Some of what a run held when a journal was made of it. */
export interface RunPart {
  employees: EmployeeSnapshot[];
  lines: RunLine[];
}

/** Reads what a run held, part by part; with an employee's number, only what is of that employee. */
export async function* readRunSnapshot(
  knex: Knex,
  tenantId: string,
  hash: string,
  employee: number | undefined,
): AsyncGenerator<RunPart> {
  const one = employee === undefined ? '' : ' AND ? BETWEEN first_employee AND last_employee';
  const parts = await rows<{ content: Buffer }>(
    knex,
    `SELECT content FROM run_snapshots WHERE tenant_id = ? AND hash = ?${one} ORDER BY part`,
    [tenantId, hash, ...(employee === undefined ? [] : [employee])],
  );
  for (const { content } of parts) {
    const packed = JSON.parse((await inflate(content)).toString()) as Packed[];
    yield unpack(employee === undefined ? packed : packed.filter(([number]) => number === employee));
  }
}

function unpack(packed: readonly Packed[]): RunPart {
  const part: RunPart = { employees: [], lines: [] };
  for (const [number, employee, wages] of packed) {
    if (employee) part.employees.push(employee);
    for (let at = 0; at < wages.length; at += 2)
      part.lines.push({ employee: number, wageCode: wages[at]!, amount: wages[at + 1]! });
  }
  return part;
}
