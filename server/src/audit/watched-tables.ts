import { accountTables, tenantTables } from './watched/accounts.js';
import { companyTables } from './watched/companies.js';
import type { WatchedTable } from './watched/watched-table.js';
import { ledgerTables, packageTables, workTables } from './watched/work.js';

export type { WatchedTable } from './watched/watched-table.js';

/** The tables whose changes are recorded. */
export const watchedTables: readonly WatchedTable[] = [
  ...tenantTables,
  ...accountTables,
  ...companyTables,
  ...ledgerTables,
  ...packageTables,
  ...workTables,
];
