import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Knex } from 'knex';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { App } from '../app.js';
import { takeDrafts } from '../audit/drafts.js';
import { deferReferences, insertRows, readTenantTables, rows, type TenantTable } from '../database/index.js';
import { sealClientSecret } from '../providers/client-secret.js';
import { Tenant } from '../tenants/tenant.js';
import { newSecret, sealSecret } from '../webhooks/signing.js';
import { TenantImportError } from './tenant-import-error.js';

type Value = string | number | null;
type Row = Record<string, Value>;

interface Description {
  format: string;
  version: number;
  row: Row;
  tables: { name: string; columns: string[] }[];
}

/** What the export says of each of its files. */
type Checksums = Record<string, { rows: number; sha256: string }>;

/** So many rows are inserted at once. */
const batchSize = 500;

/**
 * Reads a tenant's export into an empty installation, all of it or nothing, and holds what it read against the counts and
 * hashes of the export. Persons ask for a new password, software for a new secret, and webhooks and
 * providers begin with one.
 *
 * @returns the number of rows by table
 * @throws TenantImportError where the installation holds a tenant, or the file is not such an export or was changed
 */
export async function importTenant(app: App, path: string): Promise<Record<string, number>> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const description = await readJson<Description>(zip, entries, 'export.json');
    if (description.format !== 'loonpoort-tenant' || !description.row) throw new TenantImportError('notExport', path);
    const checksums = await readJson<Checksums>(zip, entries, 'checksums.json');
    const tables = await readTenantTables(app.database);
    return await app.database.transaction(async (trx) => {
      if (await Tenant.query(trx).first()) throw new TenantImportError('notEmpty', path);
      // A row may refer to one that comes later, and journals close their lines: whatever refers to others goes first.
      await deferReferences(trx);
      await insertTenant(trx, description.row);
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const exported = description.tables.find(({ name }) => name === table.name);
        if (!exported) continue;
        const lines = linesOf(zip, entries, `${table.name}.ndjson`);
        const read = await insertLines(app, trx, table, exported.columns, lines);
        const wanted = checksums[table.name];
        if (read.rows !== wanted?.rows || read.sha256 !== wanted.sha256)
          throw new TenantImportError('changedFile', `${table.name}.ndjson`);
        counts[table.name] = read.rows;
      }
      // What was read in is in its own record already.
      await takeDrafts(trx);
      const unknown = description.tables.find(({ name }) => !(name in counts));
      if (unknown) throw new TenantImportError('unknownTable', unknown.name);
      return counts;
    });
  } finally {
    zip.close();
  }
}

async function readJson<T>(zip: ZipFile, entries: Map<string, Entry>, name: string): Promise<T> {
  const entry = entries.get(name);
  if (!entry) throw new TenantImportError('missingFile', name);
  return JSON.parse(await text(await zip.openReadStreamPromise(entry))) as T;
}

async function* linesOf(zip: ZipFile, entries: Map<string, Entry>, name: string): AsyncGenerator<string> {
  const entry = entries.get(name);
  if (!entry) throw new TenantImportError('missingFile', name);
  const stream = await zip.openReadStreamPromise(entry);
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

async function insertTenant(trx: Knex.Transaction, row: Row): Promise<void> {
  const names = Object.keys(row);
  await rows(
    trx,
    `INSERT INTO tenants (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

async function insertLines(
  app: App,
  trx: Knex.Transaction,
  { name, hasBlobs }: TenantTable,
  columns: readonly string[],
  lines: AsyncIterable<string>,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  let count = 0;
  let batch: Row[] = [];
  const save = async (): Promise<void> => {
    const secret = secrets[name];
    if (secret) batch = batch.map((row) => ({ ...row, [secret.column]: secret.seal(app, placeOf(row), newSecret()) }));
    const names = secret ? [...columns, secret.column] : columns;
    if (hasBlobs) await insertBlobs(trx, name, names, batch);
    else
      await insertRows(
        trx,
        name,
        {},
        names,
        batch.map((row) => names.map((column) => row[column] ?? null)),
      );
    batch = [];
  };
  for await (const line of lines) {
    hash.update(`${line}\n`);
    count += 1;
    batch.push(JSON.parse(line) as Row);
    if (batch.length === batchSize) await save();
  }
  await save();
  return { rows: count, sha256: hash.digest('hex') };
}

/**
 * Secrets are not exported, and these rows have one: whoever receives a webhook's messages asks for another, and a provider
 * refuses until its own is entered.
 */
const secrets: Record<string, { column: string; seal: (app: App, place: Place, secret: string) => string }> = {
  webhooks: { column: 'secret', seal: sealSecret },
  sign_in_providers: { column: 'client_secret', seal: sealClientSecret },
};

type Place = { tenantId: string; id: string };

const placeOf = (row: Row): Place => ({ tenantId: String(row['tenant_id']), id: String(row['id']) });

/** Bytes are in the export as base64. */
async function insertBlobs(
  trx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  batch: Row[],
): Promise<void> {
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  for (const row of batch) {
    const values = columns.map((column) =>
      column === 'content' ? Buffer.from(String(row[column]), 'base64') : (row[column] ?? null),
    );
    await rows(trx, sql, values);
  }
}
