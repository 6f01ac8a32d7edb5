import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { App } from '../app.js';
import { readTenantTables, type TenantTable } from '../database/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { leftOutColumns, leftOutTables } from './export-contents.js';

type Row = Record<string, string | number | null | Buffer>;

/** Rows are read so many at a time; those with bytes are large. */
const pageSize = 500;
const pageSizeOfBlobs = 20;

/**
 * Writes a tenant as a ZIP with a file of JSON lines for each table, no faster than it is read and with one page of rows
 * in memory at a time.
 */
export async function* writeExport(app: App, tenant: Tenant): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const breakOff = new AbortController();
  // That nobody reads any more is no error.
  const fail = (error: unknown): void => void (breakOff.signal.aborted || output.destroy(error as Error));
  zip.on('error', fail);
  const added = addFiles(app, tenant, zip, breakOff.signal).catch(fail);
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    breakOff.abort();
    // Nothing reads the database any more once the stream is closed.
    await added;
  }
}

async function addFiles(app: App, tenant: Tenant, zip: ZipFile, signal: AbortSignal): Promise<void> {
  const mtime = app.now();
  const all = await readTenantTables(app.database);
  const tables = all.filter(({ name }) => !leftOutTables.includes(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const [row] = await app.database.rows<Row>('SELECT * FROM tenants WHERE id = ?', [tenant.id]);
  const description = { ...describe(tenant, tables, mtime), row };
  zip.addBuffer(Buffer.from(JSON.stringify(description, undefined, 2)), 'export.json', { mtime });
  const checksums: Record<string, { rows: number; sha256: string }> = {};
  for (const table of tables) {
    signal.throwIfAborted();
    const hash = createHash('sha256');
    let count = 0;
    const content = Readable.from(
      counted(linesOf(app, tenant.id, table), (page, rows) => {
        hash.update(page);
        count += rows;
      }),
      { objectMode: false, signal },
    );
    zip.addReadStream(content, `${table.name}.ndjson`, { mtime });
    await finished(content);
    checksums[table.name] = { rows: count, sha256: hash.digest('hex') };
  }
  // Whoever reads the export in holds it against this.
  zip.addBuffer(Buffer.from(JSON.stringify(checksums, undefined, 2)), 'checksums.json', { mtime });
  zip.end();
}

async function* counted(
  pages: AsyncIterable<string>,
  take: (page: string, rows: number) => void,
): AsyncGenerator<string> {
  for await (const page of pages) {
    take(page, page.split('\n').length - 1);
    yield page;
  }
}

function describe(tenant: Tenant, tables: TenantTable[], exportedAt: Date): object {
  const { id, slug, name, language, embedOrigins, createdAt, suspendedAt } = tenant;
  return {
    format: 'loonpoort-tenant',
    version: 1,
    exportedAt: exportedAt.toISOString(),
    tenant: { id, slug, name, language, embedOrigins, createdAt, suspendedAt },
    tables: tables.map((table) => ({ name: table.name, columns: columnsOf(table), key: table.key })),
    leftOut: { tables: leftOutTables, columns: leftOutColumns },
  };
}

const columnsOf = ({ name, columns }: TenantTable): string[] =>
  columns.filter((column) => !leftOutColumns[name]?.includes(column));

/** Reads a table page by page in the order of its key: a row that comes or goes meanwhile moves no other. */
async function* linesOf({ database }: App, tenantId: string, table: TenantTable): AsyncGenerator<string> {
  const columns = columnsOf(table).join(', ');
  const key = table.key.filter((column) => column !== 'tenant_id');
  const limit = table.hasBlobs ? pageSizeOfBlobs : pageSize;
  let after: (string | number)[] | undefined;
  for (;;) {
    const beyond = after && key.length > 0 ? ` AND (${key.join(', ')}) > (${key.map(() => '?').join(', ')})` : '';
    const page = await database.rows<Row>(
      `SELECT ${columns} FROM ${table.name} WHERE tenant_id = ?${beyond} ORDER BY ${table.key.join(', ')} LIMIT ?`,
      [tenantId, ...(beyond ? after! : []), limit],
    );
    if (page.length > 0) yield page.map((row) => `${JSON.stringify(row, toText)}\n`).join('');
    if (page.length < limit || key.length === 0) return;
    const last = page.at(-1)!;
    after = key.map((column) => last[column] as string | number);
  }
}

/** Writes bytes as base64. `JSON.stringify` has made an object of a Buffer before it asks. */
function toText(this: Row, name: string, value: unknown): unknown {
  const raw = this[name];
  return Buffer.isBuffer(raw) ? raw.toString('base64') : value;
}
