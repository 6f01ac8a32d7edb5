import { CostCentre } from '../companies/cost-centre.js';
import { Department } from '../companies/department.js';
import type { Target } from './run.js';

/** Departments by name and cost centres by code, of the companies of a few lines; makes those that are missing. */
export class DivisionWriter {
  #departments = new Map<string, Map<string, Department>>();
  #costCentres = new Map<string, Map<string, string>>();

  constructor(readonly target: Target) {}

  async load(companyIds: string[]): Promise<void> {
    const { trx, tenantId } = this.target;
    this.#departments = new Map(companyIds.map((id) => [id, new Map()]));
    this.#costCentres = new Map(companyIds.map((id) => [id, new Map()]));
    for (const department of await Department.query(trx).where({ tenantId }).whereIn('companyId', companyIds)) {
      this.#departments.get(department.companyId)!.set(department.name.toLowerCase(), department);
    }
    for (const { companyId, code, id } of await CostCentre.query(trx).where({ tenantId }).whereIn('companyId', companyIds)) {
      this.#costCentres.get(companyId)!.set(code, id);
    }
  }

  /** The id of a department; a new one gets the next number, in tens. */
  async department(companyId: string, name: string): Promise<string> {
    const { trx, tenantId } = this.target;
    const known = this.#departments.get(companyId)!;
    const there = known.get(name.toLowerCase());
    if (there) return there.id;
    const number = Math.floor(Math.max(0, ...[...known.values()].map((each) => each.number)) / 10) * 10 + 10;
    const department = { tenantId, companyId, number, name, ...Department.searchColumns({ number, name }) };
    const added = await Department.query(trx).insert(department);
    known.set(name.toLowerCase(), added);
    return added.id;
  }

  /** The id of a cost centre; one without a description is named by its code. */
  async costCentre(
    companyId: string,
    { code, description = code }: { code: string; description?: string },
  ): Promise<string> {
    const { trx, tenantId } = this.target;
    const known = this.#costCentres.get(companyId)!;
    const there = known.get(code);
    if (there) return there;
    const centre = { tenantId, companyId, code, description, ...CostCentre.searchColumns({ code, description }) };
    const { id } = await CostCentre.query(trx).insert(centre);
    known.set(code, id);
    return id;
  }
}
