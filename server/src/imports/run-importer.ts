import { v7 as uuid } from 'uuid';
import type { Company, PeriodType } from '../companies/company.js';
import { beginsAfterEnd } from '../companies/standing.js';
import { dayText, type Text } from '../contract/text.js';
import { Employee } from '../employees/employee.js';
import { anyOf, boundRows, createScratchTable, dropScratchTable, insertRows, rows } from '../database/index.js';
import { labels } from '../generated/texts.js';
import { periodColumns, findPeriodError } from '../runs/check-run.js';
import { Run } from '../runs/run.js';
import { removeRunContent, sealRun } from '../runs/write-run-content.js';
import { companiesByNumber, noCompany } from './company-numbers.js';
import {
  type ImportEntry,
  type ImportReport,
  type ImportTarget,
  type LineChange,
  type LineError,
  mostLines,
} from './import-report.js';
import type { RowReader } from '../tables/row-reader.js';
import type { RunRow } from './run-columns.js';

type Head = Pick<Run, 'companyId' | 'year' | 'number' | 'periodFrom' | 'periodTo' | 'type' | 'state' | 'paymentDate'>;

/** A run as the file has it. */
interface FileRun {
  /** Its key in `file_lines`. */
  key: number;
  periodType: PeriodType;
  head: Head;
  /** What a person knows it by. */
  name: string;
  /** The number of its lines; `first` is the number of the first one. */
  lines: number;
  first: number;
}

const lineColumns = ['run', 'employee', 'wage_code', 'amount', 'line'];

/** So many runs are looked up at a time. */
const batchSize = 250;

/** A run is known by its company, year and number. */
const nameOf = ({ companyId, year, number }: Head): string => `${companyId} ${year} ${number}`;

const none: Text = { nl: 'niets', en: 'nothing' };

/** Returns a value of a run as a person reads it. */
const valueText = ({ type, state, ...head }: Head, field: (typeof headFields)[number]): Text | string | number =>
  field === 'type' ? labels.RunType[type] : field === 'state' ? labels.RunState[state] : (head[field] ?? none);

const headFields = ['periodFrom', 'periodTo', 'type', 'state', 'paymentDate'] as const;

/**
 * Collects the lines of runs in a temporary table, as they come, and writes each run when the file was right to its
 * end. Lines of one run need not stand together, and none are kept in memory.
 */
export class RunImporter {
  readonly #runs = new Map<string, FileRun>();
  readonly #employees = new Map<string, Set<number>>();

  private constructor(
    readonly target: ImportTarget,
    readonly reader: RowReader<RunRow>,
  ) {}

  static async open(target: ImportTarget, reader: RowReader<RunRow>): Promise<RunImporter> {
    const columns = Object.fromEntries(lineColumns.map((column) => [column, 'INTEGER NOT NULL']));
    await createScratchTable(target.trx, 'file_lines', columns, ['run', 'employee', 'wage_code']);
    return new RunImporter(target, reader);
  }

  async close(): Promise<void> {
    await dropScratchTable(this.target.trx, 'file_lines');
  }

  async write(entries: ImportEntry<RunRow>[]): Promise<void> {
    const companies = await companiesByNumber(this.target, entries);
    const lines: { key: number; entry: ImportEntry<RunRow> }[] = [];
    for (const entry of entries) {
      const { row, refuse } = entry;
      const company = companies.get(`${row.debtorNumber} ${row.companyNumber}`);
      if (!company) {
        refuse(noCompany(this.reader, row));
        continue;
      }
      const run = this.#runOf(entry, company);
      if (!(await this.#numbersOf(company.id)).has(row.employee))
        refuse(this.reader.error('employee', 'employeeNotThere', { number: row.employee }));
      if (entry.outcome === 'refused') continue;
      run.lines += 1;
      lines.push({ key: run.key, entry });
    }
    await this.#add(lines);
  }

  /** Returns the run of a line. A later line must say the same of it as the first one. */
  #runOf(
    { number: line, row, refuse }: ImportEntry<RunRow>,
    { id, periodType, endsOn }: Pick<Company, 'id' | 'periodType' | 'endsOn'>,
  ): FileRun {
    const {
      year,
      number,
      periodFrom,
      periodTo = periodFrom,
      type = 'regular',
      state = 'open',
      paymentDate = null,
    } = row;
    const head: Head = { companyId: id, year, number, periodFrom, periodTo, type, state, paymentDate };
    const name = nameOf(head);
    const known = this.#runs.get(name);
    if (known) {
      const other = headFields.find((field) => known.head[field] !== head[field]);
      if (other)
        refuse(this.reader.error(other, 'lineDiffers', { line: known.first, other: valueText(known.head, other) }));
      return known;
    }
    const fault = findPeriodError(periodType, head);
    if (fault) refuse(this.reader.error(fault.field, fault.code, { limit: fault.limit }));
    else if (endsOn !== null && beginsAfterEnd({ periodType, endsOn, ...head }))
      refuse(this.reader.error('periodFrom', 'companyClosed', { day: dayText(endsOn) }));
    const shown = [row.debtorNumber, row.companyNumber, year, periodFrom, number].join(' · ');
    const run = { key: this.#runs.size + 1, name: shown, periodType, head, lines: 0, first: line };
    this.#runs.set(name, run);
    return run;
  }

  async #numbersOf(companyId: string): Promise<Set<number>> {
    const { trx, tenantId } = this.target;
    let known = this.#employees.get(companyId);
    if (!known) {
      const found = await Employee.query(trx).select('number').where({ tenantId, companyId });
      known = new Set(found.map(({ number }) => number));
      this.#employees.set(companyId, known);
    }
    return known;
  }

  async #add(lines: { key: number; entry: ImportEntry<RunRow> }[]): Promise<void> {
    const { trx } = this.target;
    const added = lines.map(({ key, entry: { row, number } }) => [key, row.employee, row.wageCode, row.amount, number]);
    const there = await rows<{ run: number; employee: number; wageCode: number; line: number }>(
      trx,
      `SELECT l.run, l.employee, l.wage_code AS "wageCode", l.line
        FROM ${boundRows('given', { run: 'BIGINT', employee: 'BIGINT', wage_code: 'BIGINT' })} JOIN file_lines AS l
        ON l.run = given.run AND l.employee = given.employee AND l.wage_code = given.wage_code`,
      [JSON.stringify(added)],
    );
    const seen = new Map(there.map(({ run, employee, wageCode, line }) => [`${run} ${employee} ${wageCode}`, line]));
    const fresh = added.filter(([run, employee, wageCode], index) => {
      const { entry } = lines[index]!;
      const name = `${run} ${employee} ${wageCode}`;
      const earlier = seen.get(name);
      if (earlier === undefined) seen.set(name, entry.number);
      else entry.refuse(this.reader.error('wageCode', 'lineTwice', { line: earlier }));
      return earlier === undefined;
    });
    await insertRows(trx, 'file_lines', {}, lineColumns, fresh);
  }

  /**
   * Writes the runs. Returns of how many lines they were new or other, which runs are other than before, and which of
   * them are locked from now on.
   */
  async finish(): Promise<
    Pick<ImportReport, 'created' | 'updated' | 'errors' | 'changes'> & { changed: string[]; locked: string[] }
  > {
    const result = {
      created: 0,
      updated: 0,
      errors: [] as LineError[],
      changes: [] as LineChange[],
      changed: [] as string[],
      locked: [] as string[],
    };
    const note = ({ first: line, name }: FileRun, outcome: LineChange['outcome']) => {
      if (result.changes.length < mostLines) result.changes.push({ line, name, outcome });
    };
    const there = await this.#runsBefore();
    for (const [name, run] of this.#runs) {
      const before = there.get(name);
      if (!before) {
        const id = await this.#create(run);
        result.created += run.lines;
        note(run, 'created');
        if (run.head.state === 'locked') result.locked.push(id);
      } else if (before.state === 'open') {
        if (!(await this.#replace(run, before))) continue;
        result.updated += run.lines;
        note(run, 'updated');
        result.changed.push(before.id);
        if (run.head.state === 'locked') result.locked.push(before.id);
      } else if (!(await this.#isSame(run, before))) {
        const error = this.reader.error('number', 'runLocked');
        result.errors.push({ line: run.first, field: error.pointer, name: run.name, error });
      }
    }
    return result;
  }

  /** Returns the runs of the file that were there already, by name. */
  async #runsBefore(): Promise<Map<string, Run>> {
    const { trx, tenantId } = this.target;
    const runs = [...this.#runs.values()];
    const found = new Map<string, Run>();
    for (let at = 0; at < runs.length; at += batchSize) {
      const keys = runs.slice(at, at + batchSize).map(({ head }) => [head.companyId, head.year, head.number]);
      const rows = await Run.query(trx).where({ tenantId }).whereInComposite(['companyId', 'year', 'number'], keys);
      for (const run of rows) found.set(nameOf(run), run);
      const { sql, bindings } = anyOf(
        'm.run_id',
        rows.map(({ id }) => id),
      );
      for (const table of ['run_lines', 'run_employees']) await this.target.bring?.(table, sql, bindings);
    }
    return found;
  }

  async #create({ key, head, periodType }: FileRun): Promise<string> {
    const { trx, tenantId, now } = this.target;
    const stamp = now.toISOString();
    const run = {
      tenantId,
      id: uuid(),
      ...head,
      ...periodColumns(periodType, head),
      description: null,
      version: 1,
      createdAt: stamp,
      updatedAt: stamp,
    };
    const inserted = await Run.query(trx).insert(run);
    await this.#fill(key, inserted);
    return inserted.id;
  }

  /** @returns whether anything was other than before */
  async #replace({ key, head, periodType }: FileRun, before: Run): Promise<boolean> {
    const { trx, tenantId } = this.target;
    const { type, state, paymentDate } = head;
    const patch = { type, state, paymentDate, ...periodColumns(periodType, head) };
    const run = Object.assign(Run.fromDatabaseJson({ ...before }), patch);
    await removeRunContent(trx, before);
    const { contentHash } = await this.#fill(key, run);
    if (contentHash === before.contentHash && state === before.state) return false;
    await Run.query(trx)
      .patch({ ...patch, version: before.version + 1 })
      .where({ tenantId, id: before.id });
    return true;
  }

  async #fill(key: number, run: Run): Promise<Pick<Run, 'contentHash'>> {
    const { trx, tenantId } = this.target;
    await rows(
      trx,
      `INSERT INTO run_lines (tenant_id, run_id, employee, wage_code, amount)
        SELECT ?, ?, employee, wage_code, amount FROM file_lines WHERE run = ?`,
      [tenantId, run.id, key],
    );
    return sealRun(trx, run);
  }

  /** Returns whether a locked run is what the file says; that it is locked is no difference. */
  async #isSame({ key, head, lines }: FileRun, before: Run): Promise<boolean> {
    if (lines !== before.lines || headFields.some((field) => field !== 'state' && head[field] !== before[field]))
      return false;
    const { trx, tenantId } = this.target;
    const other = await rows(
      trx,
      `SELECT 1 FROM file_lines AS f WHERE f.run = ? AND NOT EXISTS (SELECT 1 FROM run_lines AS l
        WHERE l.tenant_id = ? AND l.run_id = ? AND l.employee = f.employee AND l.wage_code = f.wage_code
        AND l.amount = f.amount) LIMIT 1`,
      [key, tenantId, before.id],
    );
    return other.length === 0;
  }
}
