import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { App } from '../app.js';
import type { FileStream } from '../contract/handler.js';
import { quoteText } from '../integrations/files/columns/cell.js';
import type { Binding, SubjectQuery } from './subject-queries.js';

/** Rows are read so many at a time. */
const pageSize = 500;

type Row = Record<string, string | number | null>;

/**
 * Writes all that queries find of somebody as a ZIP, each as JSON and as CSV, no faster than it is read.
 *
 * @param about what the file `about.json` says besides
 */
export function writeSubjectExport(
  app: App,
  {
    name,
    about,
    queries,
    bindings,
  }: { name: string; about: object; queries: readonly SubjectQuery[]; bindings: readonly Binding[] },
): FileStream {
  const zip = new ZipFile();
  const mtime = app.now();
  const output = zip.outputStream as Readable;
  const breakOff = new AbortController();
  const fail = (error: unknown): void => void (breakOff.signal.aborted || output.destroy(error as Error));
  zip.on('error', fail);
  const files = queries.map(({ file }) => [`${file}.json`, `${file}.csv`]).flat();
  const description = { ...about, exportedAt: mtime.toISOString(), files };
  zip.addBuffer(Buffer.from(JSON.stringify(description, undefined, 2)), 'about.json', { mtime });
  for (const query of queries) {
    for (const [extension, write] of Object.entries(writers)) {
      const content = (): Readable =>
        Readable.from(write(pagesOf(app, query, bindings, breakOff.signal)), { objectMode: false });
      zip.addReadStreamLazy(`${query.file}.${extension}`, { mtime }, (done) => done(null, content()));
    }
  }
  zip.end();
  const stream = Readable.from(read(output, breakOff), { objectMode: false, highWaterMark: 1 });
  return { fileName: `${name}-${mtime.toISOString().slice(0, 10)}.zip`, stream };
}

async function* read(output: Readable, breakOff: AbortController): AsyncGenerator<Buffer> {
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    breakOff.abort();
  }
}

async function* pagesOf(
  { database }: App,
  { sql }: SubjectQuery,
  bindings: readonly Binding[],
  signal: AbortSignal,
): AsyncGenerator<Row[]> {
  for (let offset = 0; !signal.aborted; offset += pageSize) {
    const page = await database.rows<Row>(`${sql} LIMIT ${pageSize} OFFSET ${offset}`, [...bindings]);
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
  }
}

const writers: Record<string, (pages: AsyncIterable<Row[]>) => AsyncGenerator<string>> = {
  async *json(pages) {
    let separator = '[\n';
    for await (const page of pages) {
      yield separator + page.map((row) => JSON.stringify(row)).join(',\n');
      separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
  // The mark at the front tells spreadsheets that it is UTF-8.
  async *csv(pages) {
    let headed = false;
    for await (const page of pages) {
      if (!headed) yield `\uFEFF${line(Object.keys(page[0]!))}`;
      headed = true;
      yield page.map((row) => line(Object.values(row))).join('');
    }
  },
};

const line = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? quoteText(cell) : String(cell ?? ''))).join(';')}\r\n`;
