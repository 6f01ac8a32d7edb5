import { define } from './define.js';

/** What SQLite's planner goes by: see 0051-growing-lists. Of deliveries of a journal, those that were cancelled are more. */
const countsOf: Record<string, [table: string, counts: string]> = {
  runs_waiting: ['runs', '10000 10000 2 2 1 1 1 1'],
  runs_period: ['runs', '600000 600000 120 12 1 1 1 1'],
  journals_current: ['journals', '600000 600000 1 1 1 1'],
  journal_downloads_open: ['journal_downloads', '1000 1000 1'],
  deliveries_journal: ['deliveries', '600000 600000 2 1'],
  sqlite_autoindex_employees_1: ['employees', '1200000 1200000 1'],
  sqlite_autoindex_employees_2: ['employees', '1200000 1200000 12 1'],
  employees_sorted: ['employees', '1200000 1200000 12 1 1'],
  employees_service: ['employees', '1200000 1200000 12 1 1'],
  employees_department: ['employees', '1200000 1200000 6'],
  employees_named: ['employees', '1200000 1200000 2 1'],
};
const former: typeof countsOf = {
  runs_waiting: ['runs', '10000 10000 2 2 1 1'],
  runs_period: ['runs', '600000 600000 120 12 1'],
  deliveries_journal: ['deliveries', '600000 600000 1 1'],
};

const forget = `DELETE FROM sqlite_stat1 WHERE idx IN ('${Object.keys(countsOf).join("', '")}')`;
const count = (counts: typeof countsOf) => ({
  sqlite: [
    forget,
    ...Object.entries(counts).map(
      ([index, [table, stat]]) =>
        `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('${table}', '${index}', '${stat}')`,
    ),
  ],
  postgres: [],
});

/** Lets the figures of the start screen be counted from indexes: how far runs are, and what their journals wait for. */
export const up = define(
  'DROP INDEX runs_waiting',
  'CREATE INDEX runs_waiting ON runs (tenant_id, company_id, year, period_from, period_to, state, id) WHERE waiting = 1',
  'DROP INDEX runs_period',
  'CREATE INDEX runs_period ON runs (tenant_id, company_id, year, period_to, period_from, waiting, state)',
  'CREATE INDEX journals_current ON journals (tenant_id, run_id, line_count, id, superseded_by) WHERE superseded_by IS NULL',
  'CREATE INDEX journal_downloads_open ON journal_downloads (tenant_id, journal_id) WHERE is_open = 1',
  count(countsOf),
);

export const down = define(
  'DROP INDEX journal_downloads_open',
  'DROP INDEX journals_current',
  'DROP INDEX runs_period',
  'CREATE INDEX runs_period ON runs (tenant_id, company_id, year, period_to)',
  'DROP INDEX runs_waiting',
  'CREATE INDEX runs_waiting ON runs (tenant_id, company_id, year, period_from, period_to) WHERE waiting = 1',
  count(former),
);
