import type { TableToStage } from '../database/index.js';

/** The tables that files are read into, with what knows a row of each. */
export const debtors: TableToStage = { name: 'debtors', key: ['id'], isFixed: true };
export const tags: TableToStage = { name: 'tags', key: ['id'] };
export const debtorTags: TableToStage = { name: 'debtor_tags', key: ['debtor_id', 'tag_id'] };
export const companies: TableToStage = { name: 'companies', key: ['id'] };
export const departments: TableToStage = { name: 'departments', key: ['id'], isFixed: true };
export const costCentres: TableToStage = { name: 'cost_centres', key: ['id'], isFixed: true };
export const costUnits: TableToStage = { name: 'cost_units', key: ['id'], isFixed: true };
export const employees: TableToStage = { name: 'employees', key: ['id'] };
export const employeeCostShares: TableToStage = { name: 'employee_cost_shares', key: ['id'] };
export const runs: TableToStage = { name: 'runs', key: ['id'] };
export const runLines: TableToStage = {
  name: 'run_lines',
  key: ['run_id', 'employee', 'wage_code'],
  isBroughtInParts: true,
};
export const runEmployees: TableToStage = { name: 'run_employees', key: ['run_id', 'number'], isBroughtInParts: true };
