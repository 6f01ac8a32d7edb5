import { markUnsettled, ofRuns } from '../journals/stale-journals.js';
import { publishRunLocked } from '../runs/publish-run-locked.js';
import { peek } from '../tables/peek.js';
import { readJsonRows } from './read-json-lines.js';
import { type ReadRow, readTableRows } from '../tables/read-table-rows.js';
import { RowReader } from '../tables/row-reader.js';
import { fileImport, type Importer } from './importer.js';
import * as staged from './staged-tables.js';
import { keepFirst, type ImportOptions, type ImportReport, readRows, type ImportTarget } from './import-report.js';
import { runColumns } from './run-columns.js';
import { RunImporter } from './run-importer.js';

/** Which runs were there and are other now, and which are locked from now on. */
export type RunImportReport = ImportReport & { changed: string[]; locked: string[] };

export const runImporter: Importer<'jobs' | 'now', RunImportReport> = {
  tables: [staged.runs, staged.runLines, staged.runEmployees],
  read: (_, target, stream, options) => readRuns(target, stream, options),
  async follow(app, trx, tenantId, { changed, locked }) {
    if (changed.length > 0) await markUnsettled(trx, tenantId, ofRuns(changed));
    for (const id of locked) await publishRunLocked(app, trx, { tenantId, id });
  },
};

/**
 * Brings in payroll runs from a file with the columns of `runColumns`: CSV, a workbook, or a JSON object per line, which
 * the first signs of the file tell. A run that is there already (by company, year and number) is replaced while it is open; one
 * that is locked must be the same. Bringing in the same file again changes nothing.
 *
 * @throws DatabaseUnavailableError
 */
export const importRuns = fileImport(runImporter);

/**
 * Does as `importRuns` in a transaction of the caller's, who rolls it back when the report holds errors. What follows
 * for journals and those who wait for locked runs is theirs too.
 */
export async function readRuns(
  target: ImportTarget,
  stream: AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): Promise<RunImportReport> {
  const reader = new RowReader(runColumns);
  const writer = await RunImporter.open(target, reader);
  try {
    const report = await readRows(
      stream,
      (bytes) => readRunRows(reader, bytes, options.bounds?.jsonLine),
      (entries) => writer.write(entries),
      options,
    );
    if (report.errors.length > 0) return { ...report, changed: [], locked: [] };
    const written = await writer.finish();
    return { ...written, ...keepFirst({ ...report, ...written }) };
  } finally {
    await writer.close();
  }
}

/** Reads a file as JSON where its first sign, after a byte order mark and blanks, opens an object. */
async function* readRunRows<Row>(
  reader: RowReader<Row>,
  stream: AsyncIterable<Uint8Array>,
  longestJson?: number,
): AsyncGenerator<ReadRow<Row>> {
  const firstSign = (head: Buffer) => head.toString('latin1').replace(/^ï»¿/, '').trimStart()[0];
  const { head, bytes } = await peek(stream, (head) => firstSign(head) !== undefined);
  yield* firstSign(head) === '{' ? readJsonRows(reader, bytes, longestJson) : readTableRows(reader, bytes);
}
