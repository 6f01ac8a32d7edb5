/**
 * The tables as they stand after 0053 of SQLite, with which a database of PostgreSQL begins. What came later comes by the
 * migrations that both engines have, in a new database too: nothing is written here any more.
 * `test/database/schema.test.ts` compares what both come to.
 */
import type { Knex } from 'knex';
import { accounts } from './accounts.js';
import { audit } from './audit.js';
import { clients } from './clients.js';
import { companies, companySearch } from './companies.js';
import { guards } from './guards.js';
import { integrations } from './integrations.js';
import { journals } from './journals.js';
import { ledgers } from './ledgers.js';
import { operators } from './operators.js';
import { returns } from './returns.js';
import { runs } from './runs.js';
import { sessions } from './sessions.js';
import { tenants } from './tenants.js';

/** Each table stands after those that it refers to. */
const tables = [
  ...tenants,
  ...accounts,
  ...sessions,
  ...companies,
  ...ledgers,
  ...runs,
  ...journals,
  ...returns,
  ...integrations,
  ...clients,
  ...audit,
  ...operators,
];

/**
 * Has texts stand in the order of their bytes, as SQLite has them, whatever the database sorts by: a cursor of a list
 * means the same on both. A database of another owner keeps its own order.
 */
const byBytes = (statement: string): string =>
  statement.startsWith('CREATE TABLE') ? statement.replace(/^(\s+\w+ text)\b/gm, '$1 COLLATE "C"') : statement;

export async function up(trx: Knex): Promise<void> {
  for (const statement of [...tables.map(byBytes), ...companySearch, ...guards]) await trx.raw(statement);
}

/** The first release has nothing before it. */
export async function down(): Promise<void> {
  throw new Error('The tables cannot be taken away: restore a backup');
}
