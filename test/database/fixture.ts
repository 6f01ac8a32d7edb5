import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { dropDatabase } from '../harness/test-database.js';
import { newMigrated } from '../harness/prepared.js';
import { type Database, type DatabaseOptions, openDatabase } from '../../server/src/database/index.js';
import { Company } from '../../server/src/companies/company.js';
import { Debtor } from '../../server/src/companies/debtor.js';
import { Tenant } from '../../server/src/tenants/tenant.js';

/** Makes a folder that is gone after the test. */
export function folder(t: ExecutionContext): string {
  const path = mkdtempSync(join(tmpdir(), 'loonpoort-'));
  t.teardown(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Opens an empty, migrated database of the test's own. */
export async function testDatabase(t: ExecutionContext, options?: DatabaseOptions): Promise<Database> {
  const path = folder(t);
  const url = await newMigrated(path);
  const database = await openDatabase(url, options);
  t.teardown(async () => {
    await database.close();
    await dropDatabase(url);
  });
  return database;
}

export function addTenant(database: Database, slug = 'oamkb'): Promise<Tenant> {
  return database.transaction((trx) => Tenant.query(trx).insert({ slug, name: `Bureau ${slug}` }));
}

export async function addDebtor(database: Database, tenantId: string, number: number, name: string): Promise<Debtor> {
  return database.transaction((trx) =>
    Debtor.query(trx).insert({ tenantId, number, name, ...Debtor.searchColumns({ number, name }) }),
  );
}

export async function addCompany(database: Database, debtor: Debtor, number: number, name: string): Promise<Company> {
  const { tenantId, id: debtorId } = debtor;
  return database.transaction((trx) =>
    Company.query(trx).insert({
      tenantId,
      debtorId,
      number,
      name,
      periodType: 'month',
      ...Company.searchColumns({ number, name }, debtor),
    }),
  );
}
