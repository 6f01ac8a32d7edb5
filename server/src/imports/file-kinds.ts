import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { publishRunLocked } from '../runs/publish-run-locked.js';
import { readCompanies } from './import-companies.js';
import { readEmployees } from './import-employees.js';
import type { ImportReport, ImportTarget } from './import-report.js';
import { readCostCentres, readCostUnits, readDepartments } from './import-parts.js';
import { readRuns } from './import-runs.js';

type Read = (app: App, target: ImportTarget, file: AsyncIterable<Uint8Array>) => Promise<ImportReport>;

/** How each kind of file is read, in a transaction that is rolled back when the report holds errors. */
export const fileKinds: Record<Schemas['ImportKind'], Read> = {
  companies: (_, target, file) => readCompanies(target, file),
  departments: readDepartments,
  costCentres: readCostCentres,
  costUnits: readCostUnits,
  employees: (_, target, file) => readEmployees(target, file),
  runs: (app, target, file) =>
    readRuns(target, file, {
      onLock: (id) => publishRunLocked(app, target.trx, { tenantId: target.tenantId, id }),
    }),
};
