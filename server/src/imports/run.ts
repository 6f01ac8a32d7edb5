import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { FieldError } from '../contract/problem.js';
import type { LineError } from './columns.js';
import type { ReadRow } from './read-row.js';
import { Unreadable } from './unreadable.js';

export interface ImportReport {
  /** Lines with something in them, without the headings. */
  lines: number;
  created: number;
  updated: number;
  /** Nothing was kept when there are any. */
  errors: LineError[];
}

export interface ImportOptions {
  onProgress?: (progress: { bytes: number; lines: number }) => void;
}

/** Where rows go: a transaction that is rolled back when the report holds errors. */
export interface Target {
  trx: Knex.Transaction;
  tenantId: string;
  now: Date;
}

/** A row and what becomes of it. */
export interface Entry<Row> {
  /** Of its line. */
  number: number;
  row: Row;
  refuse(...errors: FieldError[]): void;
  outcome?: 'created' | 'updated' | 'refused';
}

const batchSize = 250;

/**
 * Reads a file to its end, also past errors, so that the report names all of them.
 *
 * @param rows reads the rows of the file
 */
export async function readInto<Row>(
  stream: AsyncIterable<Uint8Array>,
  rows: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<ReadRow<Row>>,
  write: (entries: Entry<Row>[]) => Promise<void>,
  { onProgress }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = { lines: 0, created: 0, updated: 0, errors: [] };
  let bytes = 0;
  let entries: Entry<Row>[] = [];
  const refuse = (line: number, error: FieldError) => report.errors.push({ line, field: error.pointer, error });
  const flush = async () => {
    await write(entries);
    report.created += entries.filter(({ outcome }) => outcome === 'created').length;
    report.updated += entries.filter(({ outcome }) => outcome === 'updated').length;
    entries = [];
    onProgress?.({ bytes, lines: report.lines });
  };
  try {
    for await (const { number, row, errors } of rows(counted(stream, (length) => (bytes += length)))) {
      report.lines++;
      errors.forEach((error) => refuse(number, error));
      if (errors.length > 0) continue;
      const entry: Entry<Row> = {
        number,
        row: row as Row,
        refuse(...reasons) {
          entry.outcome = 'refused';
          reasons.forEach((error) => refuse(number, error));
        },
      };
      entries.push(entry);
      if (entries.length === batchSize) await flush();
    }
    await flush();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    error.errors.forEach((each) => refuse(error.line, each));
  }
  report.errors.sort((a, b) => a.line - b.line);
  return report;
}

/**
 * All of a file or nothing of it, also when the process dies half-way. Other writes wait meanwhile.
 *
 * @throws DatabaseUnavailable
 */
export async function allOrNothing(
  app: Pick<App, 'database' | 'now'>,
  tenantId: string,
  run: (target: Target) => Promise<ImportReport>,
): Promise<ImportReport> {
  try {
    return await app.database.transaction(async (trx) => {
      const report = await run({ trx, tenantId, now: app.now() });
      if (report.errors.length > 0) throw new Refused(report);
      return report;
    });
  } catch (error) {
    if (error instanceof Refused) return { ...error.report, created: 0, updated: 0 };
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly report: ImportReport) {
    super('The file has errors');
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    count(chunk.length);
    yield chunk;
  }
}
