export type { LineError } from './columns.js';
export { companyColumns } from './company-columns.js';
export { employeeColumns } from './employee-columns.js';
export { importCompanies, readCompanies } from './import-companies.js';
export { importEmployees, readEmployees } from './import-employees.js';
export { importRuns, readRuns } from './import-runs.js';
export { runColumns } from './run-columns.js';
export type { ImportOptions, ImportReport, Target } from './run.js';
