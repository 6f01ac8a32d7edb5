import type { Schemas } from '../contract/handler.js';
import { companyImporter } from './import-companies.js';
import { employeeImporter } from './import-employees.js';
import { costCentreImporter, costUnitImporter, departmentImporter } from './import-parts.js';
import { runImporter } from './import-runs.js';
import type { Importer } from './importer.js';

/** How each kind of file is brought in. */
export const fileKinds = {
  companies: companyImporter,
  departments: departmentImporter,
  costCentres: costCentreImporter,
  costUnits: costUnitImporter,
  employees: employeeImporter,
  runs: runImporter as Importer<'jobs' | 'now'>,
} satisfies Record<Schemas['ImportKind'], Importer<'events' | 'jobs' | 'now'>>;
