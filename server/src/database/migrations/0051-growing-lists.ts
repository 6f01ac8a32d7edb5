import type { Knex } from 'knex';

/** Lets the lists of what is added every month find a page, and the latest of a kind, without walking all years. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of indexes) await trx.raw(statement);
  await trx.raw(`DELETE FROM sqlite_stat1 WHERE tbl IN (${tables})`);
  for (const [index, counts] of Object.entries(countsOf))
    await trx.raw(
      'INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT tbl_name, name, ? FROM sqlite_schema WHERE name = ?',
      [counts, index],
    );
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw(`DELETE FROM sqlite_stat1 WHERE tbl IN (${tables})`);
  for (const name of ['journals_year', 'employees_named', 'runs_year', 'deliveries_state', 'deliveries_journal'])
    await trx.raw(`DROP INDEX ${name}`);
  await trx.raw('DROP INDEX runs_newest');
  await trx.raw('CREATE INDEX runs_newest ON runs (tenant_id, newest_first)');
  await trx.raw('CREATE INDEX deliveries_journal ON deliveries (tenant_id, journal_id)');
}

const tables = "'runs', 'journals', 'deliveries'";

const indexes = [
  // The latest delivery of a journal is the last entry of its part of the index.
  'DROP INDEX deliveries_journal',
  'CREATE INDEX deliveries_journal ON deliveries (tenant_id, journal_id, id)',
  'CREATE INDEX deliveries_state ON deliveries (tenant_id, state, id)',
  // Whether a run waits is told by the index, so that counting reads no rows.
  'DROP INDEX runs_newest',
  'CREATE INDEX runs_newest ON runs (tenant_id, newest_first, waiting)',
  'CREATE INDEX runs_year ON runs (tenant_id, year, newest_first, period_from, period_to, waiting)',
  'CREATE INDEX employees_named ON employees (tenant_id, sort_name, id)',
  'CREATE INDEX journals_year ON journals (tenant_id, year, number, period_from, period_to, superseded_by)',
];

/**
 * What the query planner goes by: the rows of an index, and to how many of them so many of its columns lead. They are those
 * of a bureau of 5,000 companies after ten years. Without them it takes any index of a tenant's rows for as good as another,
 * and walks all of them for each row of a page.
 */
const countsOf = {
  sqlite_autoindex_runs_1: '600000 600000 1',
  sqlite_autoindex_runs_2: '600000 600000 120 12 1',
  runs_newest: '600000 600000 5000 5000',
  runs_year: '600000 600000 60000 5000 5000 5000 5000',
  runs_waiting: '10000 10000 2 2 1 1',
  sqlite_autoindex_journals_1: '600000 600000 1',
  sqlite_autoindex_journals_2: '600000 600000 1',
  journals_run: '600000 600000 1 1',
  journals_company: '600000 600000 120 12 1',
  journals_corrects: '6000 6000 1',
  journals_superseded: '6000 6000 1',
  journals_stale: '1000 1000 2',
  journals_unsettled: '1000 1000 1',
  journals_year: '600000 600000 60000 1 1 1 1',
  sqlite_autoindex_deliveries_1: '600000 600000 1',
  deliveries_once: '600000 600000 1',
  deliveries_journal: '600000 600000 1 1',
  deliveries_failed: '1000 1000 1',
  deliveries_company: '600000 600000 120',
  deliveries_due: '1000 1000 10 1',
  deliveries_state: '600000 600000 100000 1',
};
