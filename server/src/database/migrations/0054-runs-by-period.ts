import { define } from './define.js';

/**
 * What SQLite's planner goes by: see 0051-growing-lists. Without them it reads all downloads of a tenant to find those of a
 * journal. A table without row numbers is an index by its own name.
 */
const countsOf: Record<string, [table: string, counts: string]> = {
  runs_period: ['runs', '600000 600000 120 12 1'],
  journals_period: ['journals', '600000 600000 120 12 1'],
  journal_downloads: ['journal_downloads', '600000 600000 1'],
  journal_downloads_journal: ['journal_downloads', '600000 600000 1 1'],
};

/** Finds the runs, journals and returns of a company's period without reading those of its other periods. */
export const up = define(
  'CREATE INDEX runs_period ON runs (tenant_id, company_id, year, period_to)',
  'CREATE INDEX journals_period ON journals (tenant_id, company_id, year, period_to)',
  {
    sqlite: Object.entries(countsOf).map(
      ([index, [table, counts]]) =>
        `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('${table}', '${index}', '${counts}')`,
    ),
    postgres: [],
  },
);

export const down = define(
  { sqlite: [`DELETE FROM sqlite_stat1 WHERE idx IN ('${Object.keys(countsOf).join("', '")}')`], postgres: [] },
  'DROP INDEX journals_period',
  'DROP INDEX runs_period',
);
