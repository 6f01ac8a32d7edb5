import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { insertRows } from '../database/index.js';
import type { CodedModel } from './coded-model.js';
import { CostCentre } from './cost-centre.js';
import { CostUnit } from './cost-unit.js';
import { Department } from './department.js';

type Coded = Pick<CodedModel, 'code' | 'description' | 'codeKey' | 'searchText'>;

/** Tells what a company is divided into, as new companies take it over. */
export interface CompanyStructure {
  departments: Pick<Department, 'number' | 'name' | 'searchText'>[];
  costCentres: Coded[];
  costUnits: Coded[];
}

/** Reads what a company is divided into; what is closed is left out. */
export async function readCompanyStructure(knex: Knex, tenantId: string, companyId: string): Promise<CompanyStructure> {
  const of = { tenantId, companyId, state: 'open' } as const;
  const coded = ['code', 'description', 'codeKey', 'searchText'] as const;
  return {
    departments: await Department.query(knex).select('number', 'name', 'searchText').where(of),
    costCentres: await CostCentre.query(knex)
      .select(...coded)
      .where(of),
    costUnits: await CostUnit.query(knex)
      .select(...coded)
      .where(of),
  };
}

/** Gives a new company the structure of its template. */
export async function addCompanyStructure(
  trx: Knex.Transaction,
  tenantId: string,
  companyId: string,
  { departments, costCentres, costUnits }: CompanyStructure,
): Promise<void> {
  const owner = { tenant_id: tenantId, company_id: companyId };
  await insertRows(
    trx,
    Department.tableName,
    owner,
    ['id', 'number', 'name', 'search_text'],
    departments.map(({ number, name, searchText }) => [uuid(), number, name, searchText]),
  );
  for (const { tableName, coded } of [
    { tableName: CostCentre.tableName, coded: costCentres },
    { tableName: CostUnit.tableName, coded: costUnits },
  ]) {
    const columns = ['id', 'code', 'description', 'code_key', 'search_text'];
    const values = coded.map(({ code, description, codeKey, searchText }) => [
      uuid(),
      code,
      description,
      codeKey,
      searchText,
    ]);
    await insertRows(trx, tableName, owner, columns, values);
  }
}
