import type { Knex } from 'knex';
import type { Bring } from '../database/index.js';
import type { FieldError } from '../contract/problem.js';
import { TableError } from '../tables/table-error.js';
import type { ReadRow } from '../tables/read-table-rows.js';
import { nextTurn } from '../turns.js';

export interface ImportReport {
  /** It counts lines with something in them, without the headings. */
  lines: number;
  created: number;
  updated: number;
  /** Nothing was kept when there are any. They are in the order of their lines, and are the first of all. */
  errors: LineError[];
  /** The number of errors that are left out of `errors`. */
  moreErrors: number;
  /** The first lines that made or changed something. */
  changes: LineChange[];
}

export interface LineChange {
  line: number;
  /** What the line is about. */
  name: string;
  outcome: 'created' | 'updated';
}

/** An error at one cell of a file, or at a line or the file as a whole. */
export interface LineError {
  line: number;
  /** The column's heading; empty where the error is of no single column. */
  field: string;
  /** What the line is about; it is left out where the file is at fault. */
  name?: string;
  /** What stands in the cell. */
  value?: string;
  error: FieldError;
}

/** Nobody mends or reads more at once: what is wrong in one line is wrong in all, or the file is another one. */
export const mostLines = 100;
const longestValue = 60;

/** How much of a file is read. */
export interface ImportBounds {
  lines: number;
  /** The letters of one line of JSON, which is parsed at once. */
  jsonLine: number;
}

export interface ImportOptions {
  onProgress?: (progress: { bytes: number; lines: number }) => void;
  bounds?: ImportBounds;
}

/** Rows go into a tenant, in a transaction of which nothing is kept when the report holds errors. */
export interface ImportTarget {
  trx: Knex.Transaction;
  tenantId: string;
  now: Date;
  /** On a stage, it brings in what is there of tables that are too large to be brought in whole. */
  bring?: Bring;
}

/** A row of the file, with what becomes of it. */
export interface ImportEntry<Row> {
  /** It is the number of its line in the file. */
  number: number;
  row: Row;
  /** Returns what the line is about. */
  name(): string;
  refuse(...errors: FieldError[]): void;
  outcome?: 'created' | 'updated' | 'refused';
}

const batchSize = 250;

/**
 * Reads a file to its end, also past errors, so that the report names all of them.
 *
 * @param rows reads the rows of the file
 */
export async function readRows<Row>(
  stream: AsyncIterable<Uint8Array>,
  rows: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<ReadRow<Row>>,
  write: (entries: ImportEntry<Row>[]) => Promise<void>,
  { onProgress, bounds }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = { lines: 0, created: 0, updated: 0, errors: [], moreErrors: 0, changes: [] };
  let bytes = 0;
  let entries: ImportEntry<Row>[] = [];
  const refuse = (line: number, error: FieldError, content?: Pick<ReadRow<Row>, 'cellAt' | 'name'>) => {
    const value = content?.cellAt(error.pointer)?.slice(0, longestValue);
    report.errors.push({ line, field: error.pointer, name: content?.name(), value, error });
  };
  const flush = async () => {
    await write(entries);
    report.created += entries.filter(({ outcome }) => outcome === 'created').length;
    report.updated += entries.filter(({ outcome }) => outcome === 'updated').length;
    for (const { number: line, outcome, name } of entries) {
      const isShown = (outcome === 'created' || outcome === 'updated') && report.changes.length < mostLines;
      if (isShown) report.changes.push({ line, name: name(), outcome });
    }
    entries = [];
    keepFirst(report);
    onProgress?.({ bytes, lines: report.lines });
  };
  try {
    for await (const content of rows(counted(stream, (length) => (bytes += length)))) {
      const { number, row, errors, name } = content;
      if (report.lines === bounds?.lines)
        throw new TableError(number, [{ pointer: '', code: 'linesTooMany', values: { limit: bounds.lines } }]);
      report.lines++;
      // Lines that are all wrong are written nowhere, so that nothing else would let others have their turn.
      if (report.lines % batchSize === 0) await nextTurn();
      errors.forEach((error) => refuse(number, error, content));
      if (report.errors.length > 2 * mostLines) keepFirst(report);
      if (errors.length > 0) continue;
      const entry: ImportEntry<Row> = {
        number,
        row: row as Row,
        name,
        refuse(...reasons) {
          entry.outcome = 'refused';
          reasons.forEach((error) => refuse(number, error, content));
        },
      };
      entries.push(entry);
      if (entries.length === batchSize) await flush();
    }
    await flush();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    error.errors.forEach((each) => refuse(error.line, each));
  }
  return keepFirst(report);
}

/** Keeps the first errors by line, and counts the others. */
export function keepFirst(report: ImportReport): ImportReport {
  report.errors.sort((a, b) => a.line - b.line);
  report.moreErrors += report.errors.splice(mostLines).length;
  return report;
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    count(chunk.length);
    yield chunk;
  }
}
