import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { CostCentre } from './cost-centre.js';
import { CostUnit } from './cost-unit.js';
import { Department } from './department.js';

/** What a company is divided into, as new companies take it over. */
export interface Divisions {
  departments: Pick<Department, 'number' | 'name' | 'searchText'>[];
  costCentres: Pick<CostCentre, 'code' | 'description' | 'searchText'>[];
  costUnits: Pick<CostUnit, 'code' | 'description' | 'searchText'>[];
}

export async function readDivisions(knex: Knex, tenantId: string, companyId: string): Promise<Divisions> {
  const of = { tenantId, companyId };
  return {
    departments: await Department.query(knex).select('number', 'name', 'searchText').where(of),
    costCentres: await CostCentre.query(knex).select('code', 'description', 'searchText').where(of),
    costUnits: await CostUnit.query(knex).select('code', 'description', 'searchText').where(of),
  };
}

/** Gives a new company the divisions of its template. */
export async function addDivisions(trx: Knex, tenantId: string, companyId: string, divisions: Divisions): Promise<void> {
  const add = async (table: string, rows: object[]) => {
    if (rows.length > 0) await trx(table).insert(rows.map((row) => ({ tenantId, id: uuid(), companyId, ...row })));
  };
  await add(Department.tableName, divisions.departments);
  await add(CostCentre.tableName, divisions.costCentres);
  await add(CostUnit.tableName, divisions.costUnits);
}
