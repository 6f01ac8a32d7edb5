export type { LineError } from './columns.js';
export { companyColumns } from './company-columns.js';
export { employeeColumns } from './employee-columns.js';
export { importCompanies, readCompanies } from './import-companies.js';
export { importEmployees, readEmployees } from './import-employees.js';
export type { ImportOptions, ImportReport } from './run.js';
