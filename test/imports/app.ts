import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ExecutionContext } from 'ava';
import type { App } from '@loonpoort/server';
import { inLanguage } from '@loonpoort/server/contract/problem.js';
import { migrate, openDatabase } from '@loonpoort/server/database/index.js';
import { importCompanies, importEmployees, importRuns, type ImportReport } from '@loonpoort/server/imports/index.js';
import { Jobs } from '@loonpoort/server/jobs/index.js';
import { openSecrets } from '@loonpoort/server/secrets/index.js';
import { Tenant } from '@loonpoort/server/tenants/tenant.js';

export interface Imports {
  path: string;
  tenantId: string;
  rows<T = Record<string, unknown>>(sql: string, bindings?: (string | number)[]): Promise<T[]>;
  companies(file: string | Buffer): Promise<ImportReport>;
  employees(file: string | Buffer): Promise<ImportReport>;
  runs(file: string | Buffer): Promise<ImportReport>;
}

/** An empty tenant in a database of the test's own. */
export async function emptyTenant(t: ExecutionContext): Promise<Imports> {
  const path = await mkdtemp(join(tmpdir(), 'loonpoort-import-'));
  const database = await openDatabase(join(path, 'test.db'));
  t.teardown(async () => {
    await database.close();
    await rm(path, { recursive: true, force: true });
  });
  await migrate(database);
  const now = () => new Date();
  const jobs = new Jobs({ database, cipher: openSecrets({ dataDir: path }).cipher, now });
  const app: Pick<App, 'database' | 'jobs' | 'now'> = { database, jobs, now };
  const { id: tenantId } = await database.transaction((trx) => Tenant.query(trx).insertAndFetch({ slug: 'leeg', name: 'Leeg' }));
  return {
    path,
    tenantId,
    rows: (sql, bindings) => database.rows(sql, bindings),
    companies: (file) => importCompanies(app, tenantId, inPieces(file)),
    employees: (file) => importEmployees(app, tenantId, inPieces(file)),
    runs: (file) => importRuns(app, tenantId, inPieces(file)),
  };
}

/** As a file arrives: in chunks that end anywhere, also in the middle of a letter. */
function inPieces(file: string | Buffer): Readable {
  const bytes = Buffer.from(file as string);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 61) pieces.push(bytes.subarray(at, at + 61));
  return Readable.from(pieces);
}

/** Errors as a person reads them: line, column, message. */
export const told = ({ errors }: ImportReport) => errors.map(({ line, field, error }) => `${line} ${field}: ${inLanguage(error, 'nl').message}`);
