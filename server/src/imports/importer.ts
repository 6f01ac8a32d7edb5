import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Stage, TableToStage } from '../database/index.js';
import type { ImportOptions, ImportReport, ImportTarget } from './import-report.js';

/** How a kind of file is brought in. It needs these parts of the app. */
export interface Importer<Needed extends keyof App = 'now', Report extends ImportReport = ImportReport> {
  /** What is written while the file is read, each table before those that refer to it. */
  tables: readonly TableToStage[];
  /** Reads the file into these tables. Nothing of it is kept when the report holds errors. */
  read(
    app: Pick<App, Needed>,
    target: ImportTarget,
    stream: AsyncIterable<Uint8Array>,
    options?: ImportOptions,
  ): Promise<Report>;
  /** Does what follows from it elsewhere, in the transaction that keeps it. */
  follow?(app: Pick<App, Needed>, trx: Knex.Transaction, tenantId: string, report: Report): Promise<void>;
}

/** A file that was read on a stage. */
export interface PreparedImport {
  report: ImportReport;
  /** Keeps it, in a transaction of the stage; there must be no errors. */
  keep(trx: Knex.Transaction): Promise<void>;
}

/** Reads a file on a stage, while others read and write as they like, and see nothing of it. */
export async function prepareImport<Needed extends keyof App, Report extends ImportReport>(
  app: Pick<App, Needed | 'now'>,
  stage: Stage,
  importer: Importer<Needed, Report>,
  tenantId: string,
  stream: AsyncIterable<Uint8Array>,
  options?: ImportOptions,
): Promise<PreparedImport> {
  const report = await stage.prepare(tenantId, importer.tables, (trx, bring) =>
    importer.read(app, { trx, tenantId, now: app.now(), bring }, stream, options),
  );
  return {
    report: report.errors.length > 0 ? { ...report, created: 0, updated: 0 } : report,
    async keep(trx) {
      await stage.keep(trx);
      await importer.follow?.(app, trx, tenantId, report);
    },
  };
}

/**
 * Returns how to bring in a file of a kind, all of it or nothing, also when the process dies half-way.
 *
 * @throws DatabaseUnavailableError also where others changed meanwhile what the file is about; nothing is kept then
 */
export const fileImport =
  <Needed extends keyof App, Report extends ImportReport>(importer: Importer<Needed, Report>) =>
  (
    app: Pick<App, Needed | 'database' | 'now'>,
    tenantId: string,
    stream: AsyncIterable<Uint8Array>,
    options?: ImportOptions,
  ): Promise<ImportReport> =>
    app.database.stage(async (stage) => {
      const { report, keep } = await prepareImport(app, stage, importer, tenantId, stream, options);
      if (report.errors.length === 0) await stage.transaction(keep);
      return report;
    });
