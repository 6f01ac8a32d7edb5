import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { percentages } from '../employees/cost-shares.js';
import { CostShare } from '../employees/cost-share.js';
import { Employee } from '../employees/employee.js';
import { RowReader } from './columns.js';
import { companiesByNumber } from './company-numbers.js';
import { DivisionWriter } from './division-writer.js';
import { employeeColumns, type EmployeeRow } from './employee-columns.js';
import { csvRows } from './read-row.js';
import { allOrNothing, type Entry, type ImportOptions, type ImportReport, readInto, type Target } from './run.js';

/**
 * Brings in employees from a CSV file with the columns of `employeeColumns`. An employee who is there already (by
 * company and number) is changed; an empty cell leaves what there is; bringing in the same file again changes
 * nothing.
 *
 * @throws DatabaseUnavailable
 */
export const importEmployees = (
  app: Pick<App, 'database' | 'now'>,
  tenantId: string,
  stream: AsyncIterable<Uint8Array>,
  options?: ImportOptions,
): Promise<ImportReport> => allOrNothing(app, tenantId, (target) => readEmployees(target, stream, options));

/** As `importEmployees`, in a transaction of the caller's, who rolls it back when the report holds errors. */
export function readEmployees(
  target: Target,
  stream: AsyncIterable<Uint8Array>,
  options?: ImportOptions,
): Promise<ImportReport> {
  const reader = new RowReader(employeeColumns);
  const writer = new EmployeeWriter(target, reader);
  return readInto(stream, (bytes) => csvRows(reader, bytes), (entries) => writer.write(entries), options);
}

class EmployeeWriter {
  readonly #divisions: DivisionWriter;
  readonly #seen = new Set<string>();

  constructor(
    readonly target: Target,
    readonly reader: RowReader<EmployeeRow>,
  ) {
    this.#divisions = new DivisionWriter(target);
  }

  async write(entries: Entry<EmployeeRow>[]): Promise<void> {
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
    await this.#divisions.load(companyIds);
    const added: Employee[] = [];
    const addedShares: object[] = [];
    for (const entry of entries) {
      const companyId = companies.get(`${entry.row.debtorNumber} ${entry.row.companyNumber}`)?.id;
      const before = there.get(`${companyId} ${entry.row.number}`);
      if (!this.#check(entry, companyId, before)) continue;
      const departmentId = entry.row.department && (await this.#divisions.department(companyId!, entry.row.department));
      const wanted = await this.#sharesFor(companyId!, entry.row);
      const given = { ...fieldsOf(entry.row), ...(departmentId && { departmentId }) };
      if (before) {
        const same = !wanted || key(wanted) === key(shares.get(before.id) ?? []);
        await this.#change(entry, before, given, same ? undefined : wanted);
      } else {
        const employee = this.#new(companyId!, given);
        entry.outcome = 'created';
        added.push(employee);
        addedShares.push(...this.#shareRows(employee.id, wanted ?? []));
      }
    }
    if (added.length > 0) await trx(Employee.tableName).insert(added);
    await trx.batchInsert(CostShare.tableName, addedShares, 250);
  }

  #check(entry: Entry<EmployeeRow>, companyId: string | undefined, before: Employee | undefined): boolean {
    const { row, refuse } = entry;
    const total = row.shares?.reduce((sum, { share }) => sum + share, 0);
    const codes = row.shares?.map(({ code }) => code) ?? [];
    const last = row.outOfServiceOn ?? before?.outOfServiceOn;
    const seen = `${row.debtorNumber} ${row.companyNumber} ${row.number}`;
    if (companyId === undefined) refuse(this.reader.error('companyNumber', 'notFound'));
    if (this.#seen.has(seen)) refuse(this.reader.error('number', 'duplicate'));
    if (last && last < row.inServiceOn) refuse(this.reader.error('outOfServiceOn', 'dateOrder'));
    if (new Set(codes).size < codes.length) refuse(this.reader.error('shares', 'duplicate'));
    else if (total !== undefined && total !== 10_000) {
      refuse(this.reader.error('shares', 'sharesTotal', { total: percentages(total) }));
    }
    this.#seen.add(seen);
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

  async #sharesFor(companyId: string, { shares }: EmployeeRow): Promise<Share[] | undefined> {
    if (!shares) return undefined;
    const found: Share[] = [];
    for (const { share, ...centre } of shares) {
      found.push({ costCentreId: await this.#divisions.costCentre(companyId, centre), share });
    }
    return found;
  }

  #new(companyId: string, given: Partial<Employee>): Employee {
    const { tenantId, now } = this.target;
    const stamp = now.toISOString();
    const employee = {
      ...{ tenantId, id: uuid(), companyId, version: 1, createdAt: stamp, updatedAt: stamp },
      ...{ prefix: null, email: null, departmentId: null, outOfServiceOn: null },
      ...given,
    };
    return Object.assign(employee, Employee.searchColumns(employee as Employee)) as Employee;
  }

  async #change(entry: Entry<EmployeeRow>, before: Employee, given: Partial<Employee>, shares?: Share[]): Promise<void> {
    const { trx, tenantId, now } = this.target;
    const after = { ...given, ...Employee.searchColumns({ ...before, ...given } as Employee) };
    const changed = Object.entries(after).filter(([name, value]) => before[name as keyof Employee] !== value);
    if (changed.length === 0 && !shares) return;
    entry.outcome = 'updated';
    await trx(Employee.tableName)
      .where({ tenantId, id: before.id })
      .update({ ...Object.fromEntries(changed), version: before.version + 1, updatedAt: now.toISOString() });
    if (!shares) return;
    await CostShare.query(trx).delete().where({ tenantId, employeeId: before.id });
    await trx(CostShare.tableName).insert(this.#shareRows(before.id, shares));
  }

  #shareRows(employeeId: string, shares: Share[]): object[] {
    const { tenantId } = this.target;
    return shares.map((share) => ({ tenantId, id: uuid(), employeeId, ...share }));
  }
}

type Share = Pick<CostShare, 'costCentreId' | 'share'>;

const key = (shares: Share[]): string =>
  shares.map(({ costCentreId, share }) => `${costCentreId}:${share}`).sort().join();

const elsewhere: (keyof EmployeeRow)[] = ['debtorNumber', 'companyNumber', 'department', 'shares'];

/** What a line says of the employee itself. */
const fieldsOf = (row: EmployeeRow): Partial<Employee> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !elsewhere.includes(name as keyof EmployeeRow)));
