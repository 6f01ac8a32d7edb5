import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { App } from '../app.js';
import { fill, type Language } from '../contract/text.js';
import { importTexts } from '../generated/texts.js';
import {
  importCompanies,
  importCostCentres,
  importCostUnits,
  importDepartments,
  importEmployees,
  type ImportOptions as FileOptions,
  type ImportReport,
  importRuns,
} from '../imports/index.js';
import { toLineError } from '../tables/line-errors.js';
import { Tenant } from '../tenants/tenant.js';
import type { Options } from './options.js';
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

type Import = (
  app: App,
  tenantId: string,
  stream: AsyncIterable<Uint8Array>,
  options?: FileOptions,
) => Promise<ImportReport>;
export type ImportOptions = Options & { tenant: string };

/** Returns what `loonpoort import` does with the file of one kind. */
const importCommand =
  (importer: Import) =>
  (language: Language) =>
  async (file: string, options: ImportOptions): Promise<void> => {
    const { size } = await stat(file);
    await withApp(options, async (app) => {
      const tenantId = await tenantOf(app, options.tenant, language);
      const format = `{bar} {percentage} % | {lines} ${cliTexts[language].lines}`;
      const bar = new SingleBar({ format, clearOnComplete: true });
      bar.start(size, 0, { lines: 0 });
      try {
        const report = await importer(app, tenantId, createReadStream(file), {
          onProgress: ({ bytes, lines }) => bar.update(bytes, { lines }),
        });
        bar.stop();
        print(report, language);
      } finally {
        bar.stop();
      }
    });
  };

export const importCompaniesCommand = importCommand(importCompanies);
export const importDepartmentsCommand = importCommand(importDepartments);
export const importCostCentresCommand = importCommand(importCostCentres);
export const importCostUnitsCommand = importCommand(importCostUnits);
export const importEmployeesCommand = importCommand(importEmployees);
export const importRunsCommand = importCommand(importRuns);

export async function tenantOf(app: App, slug: string, language: Language): Promise<string> {
  const tenant = await Tenant.query(app.database.read).findOne({ slug });
  if (!tenant) throw new Error(cliTexts[language].noTenant(slug));
  return tenant.id;
}

/** Says what came of a file in the words in which the portal does. */
function print({ lines, created, updated, errors, moreErrors }: ImportReport, language: Language): void {
  const words = cliTexts[language];
  for (const { line, field, value, error } of errors) {
    const place = [words.line(line), field].filter(Boolean).join(', ');
    process.stderr.write(`${place}: ${toLineError(error, value, language).message}\n`);
  }
  if (errors.length > 0) {
    process.exitCode = 1;
    if (moreErrors > 0) process.stderr.write(`${words.moreErrors(moreErrors)}\n`);
    process.stderr.write(`${fill(importTexts.refused[language], { refused: errors.length + moreErrors })}\n`);
    return;
  }
  const text = importTexts[created + updated > 0 ? 'saved' : 'unchanged'][language];
  process.stdout.write(`${fill(text, { created, updated, unchanged: lines - created - updated })}\n`);
}
