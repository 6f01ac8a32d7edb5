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

/** Says which of them a change is of, also to a process of another version. */
export const watchedName = ({ table, part }: WatchedTable): string =>
  (part ? `${table}_${part.field}` : table).toLowerCase();

const named = new Map(watchedTables.map((each) => [watchedName(each), each]));

/** Returns undefined for what a newer process has watched, and this one knows nothing of. */
export const findWatched = (name: string): WatchedTable | undefined => named.get(name);
