import type { ModelClass } from 'objection';
import { type CodedModel, codeKey } from '../companies/coded-model.js';
import { CostCentre } from '../companies/cost-centre.js';
import { CostUnit } from '../companies/cost-unit.js';
import { Department } from '../companies/department.js';
import type { CodedCell } from './employee-columns.js';
import type { ImportTarget } from './import-report.js';

/** Finds departments by name, cost centres and cost units by code, of a few companies, and makes those that are missing. */
export class StructureWriter {
  readonly costCentres: CodedWriter<CostCentre>;
  readonly costUnits: CodedWriter<CostUnit>;
  #departments = new Map<string, Map<string, Department>>();

  constructor(readonly target: ImportTarget) {
    this.costCentres = new CodedWriter(target, CostCentre);
    this.costUnits = new CodedWriter(target, CostUnit);
  }

  async load(companyIds: string[]): Promise<void> {
    const { trx, tenantId } = this.target;
    this.#departments = new Map(companyIds.map((id) => [id, new Map()]));
    for (const department of await Department.query(trx).where({ tenantId }).whereIn('companyId', companyIds)) {
      this.#departments.get(department.companyId)!.set(department.name.toLowerCase(), department);
    }
    await this.costCentres.load(companyIds);
    await this.costUnits.load(companyIds);
  }

  /** Returns a department; a new one gets the next number, in tens. */
  async department(companyId: string, name: string): Promise<Department> {
    const { trx, tenantId } = this.target;
    const known = this.#departments.get(companyId)!;
    const there = known.get(name.toLowerCase());
    if (there) return there;
    const number = Math.floor(Math.max(0, ...[...known.values()].map((each) => each.number)) / 10) * 10 + 10;
    const department = { tenantId, companyId, number, name, ...Department.searchColumns({ number, name }) };
    const added = await Department.query(trx).insert(department);
    known.set(name.toLowerCase(), added);
    return added;
  }
}

class CodedWriter<C extends CodedModel> {
  readonly #model: ModelClass<CodedModel>;
  #known = new Map<string, CodedModel>();

  constructor(
    readonly target: ImportTarget,
    model: new () => C,
  ) {
    this.#model = model as unknown as ModelClass<CodedModel>;
  }

  async load(companyIds: string[]): Promise<void> {
    const { trx, tenantId } = this.target;
    const there = await this.#model.query(trx).where({ tenantId }).whereIn('companyId', companyIds);
    this.#known = new Map(there.map((each) => [`${each.companyId} ${each.codeKey}`, each]));
  }

  /** Returns what has a code; a new one without a description is named by its code. */
  async find(companyId: string, { code, description = code }: CodedCell): Promise<CodedModel> {
    const { trx, tenantId } = this.target;
    const place = `${companyId} ${codeKey(code)}`;
    const there = this.#known.get(place);
    if (there) return there;
    const row = { tenantId, companyId, code, description, ...CostCentre.searchColumns({ code, description }) };
    const added = await this.#model.query(trx).insert(row);
    this.#known.set(place, added);
    return added;
  }
}
