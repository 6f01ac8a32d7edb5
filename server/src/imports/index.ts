export { importCompanies, readCompanies } from './import-companies.js';
export { importEmployees, readEmployees } from './import-employees.js';
export { importCostCentres, importCostUnits, importDepartments } from './import-parts.js';
export { importRuns, readRuns } from './import-runs.js';
export type { ImportOptions, ImportReport, ImportTarget } from './import-report.js';
