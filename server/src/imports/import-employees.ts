import { v7 as uuid } from 'uuid';
import { codeAndName, codeKey, type CodedModel } from '../companies/coded-model.js';
import { percentages } from '../employees/cost-shares.js';
import { CostShare } from '../employees/cost-share.js';
import { Employee } from '../employees/employee.js';
import { insertModels } from '../database/index.js';
import { companiesByNumber, noCompany } from './company-numbers.js';
import { StructureWriter } from './structure-writer.js';
import { employeeColumns, type EmployeeRow } from './employee-columns.js';
import { readTableRows } from '../tables/read-table-rows.js';
import { RowReader } from '../tables/row-reader.js';
import { fileImport, type Importer } from './importer.js';
import * as staged from './staged-tables.js';
import {
  type ImportEntry,
  type ImportOptions,
  type ImportReport,
  readRows,
  type ImportTarget,
} from './import-report.js';

const { departments, costCentres, costUnits, employees, employeeCostShares } = staged;

export const employeeImporter: Importer = {
  tables: [departments, costCentres, costUnits, employees, employeeCostShares],
  read: (_, target, stream, options) => readEmployees(target, stream, options),
};

/**
 * Brings in employees from a CSV file with the columns of `employeeColumns`. An employee who is there already (by
 * company and number) is changed; an empty cell leaves what there is; bringing in the same file again changes
 * nothing.
 *
 * @throws DatabaseUnavailableError
 */
export const importEmployees = fileImport(employeeImporter);

/** Does as `importEmployees` in a transaction of the caller's, who rolls it back when the report holds errors. */
export function readEmployees(
  target: ImportTarget,
  stream: AsyncIterable<Uint8Array>,
  options?: ImportOptions,
): Promise<ImportReport> {
  const reader = new RowReader(employeeColumns);
  const writer = new EmployeeWriter(target, reader);
  return readRows(
    stream,
    (bytes) => readTableRows(reader, bytes),
    (entries) => writer.write(entries),
    options,
  );
}

class EmployeeWriter {
  readonly #structure: StructureWriter;
  /** The line of each employee. */
  readonly #seen = new Map<string, number>();

  constructor(
    readonly target: ImportTarget,
    readonly reader: RowReader<EmployeeRow>,
  ) {
    this.#structure = new StructureWriter(target);
  }

  async write(entries: ImportEntry<EmployeeRow>[]): Promise<void> {
    const { trx, tenantId } = this.target;
    const companies = await companiesByNumber(this.target, entries);
    const companyIds = [...companies.values()].map(({ id }) => id);
    const numbers = [...new Set(entries.map(({ row }) => row.number))];
    const there = new Map(
      (await Employee.query(trx).where({ tenantId }).whereIn('companyId', companyIds).whereIn('number', numbers)).map(
        (employee) => [`${employee.companyId} ${employee.number}`, employee],
      ),
    );
    const shares = await this.#sharesOf([...there.values()].map(({ id }) => id));
    await this.#structure.load(companyIds);
    const added: Employee[] = [];
    const addedShares: Partial<CostShare>[] = [];
    for (const entry of entries) {
      const companyId = companies.get(`${entry.row.debtorNumber} ${entry.row.companyNumber}`)?.id;
      const before = there.get(`${companyId} ${entry.row.number}`);
      if (!this.#check(entry, companyId, before)) continue;
      const departmentId = await this.#departmentOf(entry, companyId!, before);
      const had = (before && shares.get(before.id)) ?? [];
      const wanted = await this.#sharesFor(entry, companyId!, had);
      if (entry.outcome === 'refused') continue;
      const given = { ...fieldsOf(entry.row), ...(departmentId && { departmentId }) };
      if (before) {
        const same = !wanted || key(wanted) === key(had);
        await this.#change(entry, before, given, same ? undefined : wanted);
      } else {
        const employee = this.#new(companyId!, given);
        entry.outcome = 'created';
        added.push(employee);
        addedShares.push(...this.#shareRows(employee.id, wanted ?? []));
      }
    }
    await insertModels(trx, Employee, added);
    await insertModels(trx, CostShare, addedShares);
  }

  #check(entry: ImportEntry<EmployeeRow>, companyId: string | undefined, before: Employee | undefined): boolean {
    const { number: line, row, refuse } = entry;
    const total = row.shares?.reduce((sum, { share }) => sum + share, 0);
    const places = row.shares?.map(({ costCentre, costUnit }) => codeKey(`${costCentre.code}:${costUnit?.code ?? ''}`));
    const last = row.outOfServiceOn ?? before?.outOfServiceOn;
    const name = `${row.debtorNumber} ${row.companyNumber} ${row.number}`;
    const earlier = this.#seen.get(name);
    if (companyId === undefined) refuse(noCompany(this.reader, row));
    if (earlier !== undefined) refuse(this.reader.error('number', 'lineTwice', { line: earlier }));
    if (last && last < row.inServiceOn) refuse(this.reader.error('outOfServiceOn', 'dateOrder'));
    if (new Set(places).size < (places?.length ?? 0)) refuse(this.reader.error('shares', 'duplicate'));
    else if (total !== undefined && total !== 10_000) {
      refuse(this.reader.error('shares', 'sharesTotal', { total: percentages(total) }));
    }
    if (earlier === undefined) this.#seen.set(name, line);
    return entry.outcome !== 'refused';
  }

  async #sharesOf(employeeIds: string[]): Promise<Map<string, Share[]>> {
    const { trx, tenantId } = this.target;
    const shares = new Map<string, Share[]>();
    for (const share of await CostShare.query(trx).where({ tenantId }).whereIn('employeeId', employeeIds)) {
      shares.set(share.employeeId, [...(shares.get(share.employeeId) ?? []), share]);
    }
    return shares;
  }

  /** Finds the department of a line; one that is closed is refused, unless the employee has it. */
  async #departmentOf(
    { row, refuse }: ImportEntry<EmployeeRow>,
    companyId: string,
    before: Employee | undefined,
  ): Promise<string | undefined> {
    if (row.department === undefined) return undefined;
    const { id, name, state } = await this.#structure.department(companyId, row.department);
    if (state === 'closed' && id !== before?.departmentId) refuse(this.reader.error('department', 'closed', { name }));
    return id;
  }

  /** Finds what the shares of a line name; what is closed is refused, unless the employee has it. */
  async #sharesFor(
    { row: { shares }, refuse }: ImportEntry<EmployeeRow>,
    companyId: string,
    had: Share[],
  ): Promise<Share[] | undefined> {
    if (!shares) return undefined;
    const known = new Set(had.flatMap(({ costCentreId, costUnitId }) => [costCentreId, costUnitId]));
    const check = (part: CodedModel): string => {
      const isRefused = part.state === 'closed' && !known.has(part.id);
      if (isRefused) refuse(this.reader.error('shares', 'closed', { name: codeAndName(part) }));
      return part.id;
    };
    const found: Share[] = [];
    for (const { costCentre, costUnit, share } of shares) {
      const costCentreId = check(await this.#structure.costCentres.find(companyId, costCentre));
      const costUnitId = costUnit ? check(await this.#structure.costUnits.find(companyId, costUnit)) : null;
      found.push({ costCentreId, costUnitId, share });
    }
    return found;
  }

  #new(companyId: string, given: Partial<Employee>): Employee {
    const { tenantId, now } = this.target;
    const stamp = now.toISOString();
    const employee = {
      tenantId,
      id: uuid(),
      companyId,
      version: 1,
      createdAt: stamp,
      updatedAt: stamp,
      prefix: null,
      email: null,
      departmentId: null,
      outOfServiceOn: null,
      ...given,
    };
    return Object.assign(employee, Employee.searchColumns(employee as Employee)) as Employee;
  }

  async #change(
    entry: ImportEntry<EmployeeRow>,
    before: Employee,
    given: Partial<Employee>,
    shares?: Share[],
  ): Promise<void> {
    const { trx, tenantId } = this.target;
    const after = { ...given, ...Employee.searchColumns({ ...before, ...given } as Employee) };
    const changed = Object.entries(after).filter(([name, value]) => before[name as keyof Employee] !== value);
    if (changed.length === 0 && !shares) return;
    entry.outcome = 'updated';
    await Employee.query(trx)
      .patch({ ...Object.fromEntries(changed), version: before.version + 1 })
      .where({ tenantId, id: before.id });
    if (!shares) return;
    await CostShare.query(trx).delete().where({ tenantId, employeeId: before.id });
    await insertModels(trx, CostShare, this.#shareRows(before.id, shares));
  }

  #shareRows(employeeId: string, shares: Share[]): Partial<CostShare>[] {
    const { tenantId } = this.target;
    return shares.map((share) => ({ tenantId, id: uuid(), employeeId, ...share }));
  }
}

type Share = Pick<CostShare, 'costCentreId' | 'costUnitId' | 'share'>;

const key = (shares: Share[]): string =>
  shares
    .map(({ costCentreId, costUnitId, share }) => `${costCentreId}:${costUnitId ?? ''}:${share}`)
    .sort()
    .join();

const elsewhere: (keyof EmployeeRow)[] = ['debtorNumber', 'companyNumber', 'department', 'shares'];

/** Returns what a line says of the employee itself. */
const fieldsOf = (row: EmployeeRow): Partial<Employee> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !elsewhere.includes(name as keyof EmployeeRow)));
