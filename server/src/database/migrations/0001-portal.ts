import type { Knex } from 'knex';
import { accounts } from './0001-portal/accounts.js';
import { companies, companySearch, companyStatistics } from './0001-portal/companies.js';
import { tenants } from './0001-portal/tenants.js';
import { work } from './0001-portal/work.js';

/**
 * Makes all tables of the portal. Every key and unique index holds tenant_id, so that tenants can be kept apart, and
 * moved apart. Times are ISO 8601 in UTC, dates `YYYY-MM-DD`. SQLite only: PostgreSQL will have its own.
 */
export async function up(trx: Knex): Promise<void> {
  const statements = [...tenants, ...companies, ...companySearch, ...companyStatistics, ...accounts, ...work];
  for (const statement of statements) await trx.raw(statement);
}

/** The first release has nothing before it. */
export async function down(): Promise<void> {
  throw new Error('0001-portal cannot be undone: restore a backup');
}
