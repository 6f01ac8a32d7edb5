import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ExecutionContext } from 'ava';
import type { App } from '@loonpoort/server';
import { inLanguage } from '@loonpoort/server/contract/problem.js';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { registerClosedPartCheck } from '@loonpoort/server/employees/check-closed-part.js';
import { EventBus } from '@loonpoort/server/events/event-bus.js';
import {
  importCompanies,
  importCostCentres,
  importCostUnits,
  importDepartments,
  importEmployees,
  importRuns,
  type ImportReport,
} from '@loonpoort/server/imports/index.js';
import { loadKeys } from '@loonpoort/server/secrets/index.js';
import { Tenant } from '@loonpoort/server/tenants/tenant.js';
import { OwnJobs } from '../background/own-jobs.js';
import { dropDatabase } from '../harness/test-database.js';
import { newMigrated } from '../harness/prepared.js';

export interface Imports {
  /** A folder with the keys. */
  path: string;
  /** What opens the database. */
  url: string;
  tenantId: string;
  rows<T = Record<string, unknown>>(sql: string, bindings?: (string | number)[]): Promise<T[]>;
  companies(file: string | Buffer): Promise<ImportReport>;
  departments(file: string): Promise<ImportReport>;
  costCentres(file: string): Promise<ImportReport>;
  costUnits(file: string): Promise<ImportReport>;
  employees(file: string | Buffer): Promise<ImportReport>;
  runs(file: string | Buffer): Promise<ImportReport>;
}

/** Makes an empty tenant in a database of the test's own. */
export async function emptyTenant(t: ExecutionContext): Promise<Imports> {
  const path = await mkdtemp(join(tmpdir(), 'loonpoort-import-'));
  const url = await newMigrated(path);
  const database = await openDatabase(url);
  t.teardown(async () => {
    await database.close();
    await dropDatabase(url);
    await rm(path, { recursive: true, force: true });
  });
  const now = () => new Date();
  const jobs = new OwnJobs({ database, cipher: loadKeys({ dataDir: path }).cipher, now });
  const app: Pick<App, 'database' | 'events' | 'jobs' | 'now'> = { database, events: new EventBus(), jobs, now };
  registerClosedPartCheck(app);
  const { id: tenantId } = await database.transaction((trx) =>
    Tenant.query(trx).insertAndFetch({ slug: 'leeg', name: 'Leeg' }),
  );
  return {
    path,
    url,
    tenantId,
    rows: (sql, bindings) => database.rows(sql, bindings),
    companies: (file) => importCompanies(app, tenantId, inPieces(file)),
    departments: (file) => importDepartments(app, tenantId, inPieces(file)),
    costCentres: (file) => importCostCentres(app, tenantId, inPieces(file)),
    costUnits: (file) => importCostUnits(app, tenantId, inPieces(file)),
    employees: (file) => importEmployees(app, tenantId, inPieces(file)),
    runs: (file) => importRuns(app, tenantId, inPieces(file)),
  };
}

/** Cuts a file as it arrives: in chunks that end anywhere, also in the middle of a letter. */
function inPieces(file: string | Buffer): Readable {
  const bytes = Buffer.from(file as string);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 61) pieces.push(bytes.subarray(at, at + 61));
  return Readable.from(pieces);
}

/** Returns errors as a person reads them: line, column, message. */
export const told = ({ errors }: ImportReport) =>
  errors.map(({ line, field, error }) => `${line} ${field}: ${inLanguage(error, 'nl').message}`);
