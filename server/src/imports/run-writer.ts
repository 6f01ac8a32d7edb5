import { v7 as uuid } from 'uuid';
import type { PeriodType } from '../companies/company.js';
import { Employee } from '../employees/employee.js';
import { insertRows } from '../database/insert-rows.js';
import { refreshStale } from '../journals/stale.js';
import { periodColumns, periodFault } from '../runs/check-run.js';
import { Run } from '../runs/run.js';
import { removeContent, sealRun } from '../runs/run-writer.js';
import type { LineError, RowReader } from './columns.js';
import { companiesByNumber } from './company-numbers.js';
import type { Entry, ImportReport, Target } from './run.js';
import type { RunRow } from './run-columns.js';

type Head = Pick<Run, 'companyId' | 'year' | 'number' | 'periodFrom' | 'periodTo' | 'type' | 'state'>;

/** A run of the file. */
interface FileRun {
  /** Its key in `file_lines`. */
  key: number;
  periodType: PeriodType;
  head: Head;
  /** How many lines it has, and the number of the first. */
  lines: number;
  first: number;
}

/** Runs looked up at a time. */
const batchSize = 250;

/** A run is known by its company, year and number. */
const nameOf = ({ companyId, year, number }: Head): string => `${companyId} ${year} ${number}`;

const headFields = ['periodFrom', 'periodTo', 'type', 'state'] as const;

/**
 * Collects the lines of runs in a temporary table, as they come, and writes each run when the file was right to its
 * end. Lines of one run need not stand together, and none are kept in memory.
 */
export class RunWriter {
  readonly #runs = new Map<string, FileRun>();
  readonly #employees = new Map<string, Set<number>>();

  private constructor(
    readonly target: Target,
    readonly reader: RowReader<RunRow>,
  ) {}

  static async open(target: Target, reader: RowReader<RunRow>): Promise<RunWriter> {
    await target.trx.raw(`CREATE TEMP TABLE file_lines (
      run INTEGER NOT NULL, employee INTEGER NOT NULL, wage_code INTEGER NOT NULL, amount INTEGER NOT NULL,
      PRIMARY KEY (run, employee, wage_code)
    ) WITHOUT ROWID`);
    return new RunWriter(target, reader);
  }

  async close(): Promise<void> {
    await this.target.trx.raw('DROP TABLE temp.file_lines');
  }

  async write(entries: Entry<RunRow>[]): Promise<void> {
    const companies = await companiesByNumber(this.target, entries);
    const lines: { key: number; entry: Entry<RunRow> }[] = [];
    for (const entry of entries) {
      const { row, refuse } = entry;
      const company = companies.get(`${row.debtorNumber} ${row.companyNumber}`);
      if (!company) {
        refuse(this.reader.error('companyNumber', 'notFound'));
        continue;
      }
      const run = this.#runOf(entry, company);
      if (!(await this.#numbersOf(company.id)).has(row.employee)) refuse(this.reader.error('employee', 'notFound'));
      if (entry.outcome === 'refused') continue;
      run.lines += 1;
      lines.push({ key: run.key, entry });
    }
    await this.#add(lines);
  }

  /** The run of a line; what a later line says of it must be what the first one said. */
  #runOf({ number: line, row, refuse }: Entry<RunRow>, { id, periodType }: { id: string; periodType: PeriodType }): FileRun {
    const { year, number, periodFrom, periodTo = periodFrom, type = 'regular', state = 'open' } = row;
    const head: Head = { companyId: id, year, number, periodFrom, periodTo, type, state };
    const name = nameOf(head);
    const known = this.#runs.get(name);
    if (known) {
      const other = headFields.find((field) => known.head[field] !== head[field]);
      if (other) refuse(this.reader.error(other, 'invalid'));
      return known;
    }
    const fault = periodFault(periodType, head);
    if (fault) refuse(this.reader.error(fault.field, fault.code, { limit: fault.limit }));
    const run = { key: this.#runs.size + 1, periodType, head, lines: 0, first: line };
    this.#runs.set(name, run);
    return run;
  }

  async #numbersOf(companyId: string): Promise<Set<number>> {
    const { trx, tenantId } = this.target;
    let known = this.#employees.get(companyId);
    if (!known) {
      known = new Set((await trx(Employee.tableName).where({ tenantId, companyId }).pluck('number')) as number[]);
      this.#employees.set(companyId, known);
    }
    return known;
  }

  async #add(lines: { key: number; entry: Entry<RunRow> }[]): Promise<void> {
    const { trx } = this.target;
    const rows = lines.map(({ key, entry: { row } }) => [key, row.employee, row.wageCode, row.amount]);
    const there = (await trx.raw(
      `SELECT l.run, l.employee, l.wage_code FROM json_each(?) AS j JOIN file_lines AS l
        ON l.run = j.value ->> 0 AND l.employee = j.value ->> 1 AND l.wage_code = j.value ->> 2`,
      [JSON.stringify(rows)],
    )) as { run: number; employee: number; wageCode: number }[];
    const seen = new Set(there.map(({ run, employee, wageCode }) => `${run} ${employee} ${wageCode}`));
    const fresh = rows.filter(([run, employee, wageCode], index) => {
      const name = `${run} ${employee} ${wageCode}`;
      if (seen.has(name)) lines[index]!.entry.refuse(this.reader.error('wageCode', 'duplicate'));
      return !seen.has(name) && seen.add(name);
    });
    await insertRows(trx, 'file_lines', {}, ['run', 'employee', 'wage_code', 'amount'], fresh);
  }

  /** Writes the runs. Tells of how many lines they were new or other, and which of them are locked from now on. */
  async finish(): Promise<Pick<ImportReport, 'created' | 'updated' | 'errors'> & { locked: string[] }> {
    const { trx, tenantId } = this.target;
    const result = { created: 0, updated: 0, errors: [] as LineError[], locked: [] as string[] };
    const changed: string[] = [];
    const there = await this.#runsBefore();
    for (const [name, run] of this.#runs) {
      const before = there.get(name);
      if (!before) {
        const id = await this.#create(run);
        result.created += run.lines;
        if (run.head.state === 'locked') result.locked.push(id);
      } else if (before.state === 'open') {
        if (!(await this.#replace(run, before))) continue;
        result.updated += run.lines;
        changed.push(before.id);
        if (run.head.state === 'locked') result.locked.push(before.id);
      } else if (!(await this.#isSame(run, before))) {
        const error = this.reader.error('number', 'runLocked');
        result.errors.push({ line: run.first, field: error.pointer, error });
      }
    }
    if (changed.length > 0) await refreshStale(trx, tenantId, { runIds: changed });
    return result;
  }

  /** The runs of the file that were there already, by name. */
  async #runsBefore(): Promise<Map<string, Run>> {
    const { trx, tenantId } = this.target;
    const runs = [...this.#runs.values()];
    const found = new Map<string, Run>();
    for (let at = 0; at < runs.length; at += batchSize) {
      const keys = runs.slice(at, at + batchSize).map(({ head }) => [head.companyId, head.year, head.number]);
      const rows = await Run.query(trx).where({ tenantId }).whereInComposite(['companyId', 'year', 'number'], keys);
      for (const run of rows) found.set(nameOf(run), run);
    }
    return found;
  }

  async #create({ key, head, periodType }: FileRun): Promise<string> {
    const { trx, tenantId, now } = this.target;
    const stamp = now.toISOString();
    const run = {
      ...{ tenantId, id: uuid(), ...head, ...periodColumns(periodType, head), description: null },
      ...{ version: 1, createdAt: stamp, updatedAt: stamp },
    } as Run;
    await trx(Run.tableName).insert(run);
    await this.#fill(key, run);
    return run.id;
  }

  /** @returns whether anything was other than before */
  async #replace({ key, head, periodType }: FileRun, before: Run): Promise<boolean> {
    const { trx, tenantId, now } = this.target;
    const { type, state } = head;
    const patch = { type, state, ...periodColumns(periodType, head) };
    const run = Object.assign(Run.fromDatabaseJson({ ...before }), patch);
    await removeContent(trx, before);
    const { contentHash } = await this.#fill(key, run);
    if (contentHash === before.contentHash && state === before.state) return false;
    await trx(Run.tableName)
      .where({ tenantId, id: before.id })
      .update({ ...patch, version: before.version + 1, updatedAt: now.toISOString() });
    return true;
  }

  async #fill(key: number, run: Run): Promise<Pick<Run, 'contentHash'>> {
    const { trx, tenantId } = this.target;
    await trx.raw(
      `INSERT INTO run_lines (tenant_id, run_id, employee, wage_code, amount)
        SELECT ?, ?, employee, wage_code, amount FROM file_lines WHERE run = ?`,
      [tenantId, run.id, key],
    );
    return sealRun(trx, run);
  }

  /** Whether a locked run is what the file says; that it is locked is no difference. */
  async #isSame({ key, head, lines }: FileRun, before: Run): Promise<boolean> {
    if (lines !== before.lines || headFields.some((field) => field !== 'state' && head[field] !== before[field])) return false;
    const { trx, tenantId } = this.target;
    const other = (await trx.raw(
      `SELECT 1 FROM file_lines AS f WHERE f.run = ? AND NOT EXISTS (SELECT 1 FROM run_lines AS l
        WHERE l.tenant_id = ? AND l.run_id = ? AND l.employee = f.employee AND l.wage_code = f.wage_code
        AND l.amount = f.amount) LIMIT 1`,
      [key, tenantId, before.id],
    )) as object[];
    return other.length === 0;
  }
}
