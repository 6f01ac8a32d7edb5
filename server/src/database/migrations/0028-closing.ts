import type { Knex } from 'knex';

/** Lets companies and debtors end, and companies be hidden or confidential. */
export async function up(trx: Knex): Promise<void> {
  // ends_on: the last day, as YYYY-MM-DD.
  await trx.raw('ALTER TABLE debtors ADD COLUMN ends_on TEXT');
  await trx.raw('ALTER TABLE companies ADD COLUMN ends_on TEXT');
  for (const column of ['hidden', 'confidential'])
    await trx.raw(`ALTER TABLE companies ADD COLUMN ${column} INTEGER NOT NULL DEFAULT 0 CHECK (${column} IN (0, 1))`);
  // What lists leave out is told by their index, so that counting a million companies reads no rows.
  await sortBy(trx, 'tenant_id, sort_name, id, hidden, ends_on', '1000000 100000 2 1 1 1');
}

export async function down(trx: Knex): Promise<void> {
  await sortBy(trx, 'tenant_id, sort_name, id', '1000000 100000 2 1');
  for (const column of ['confidential', 'hidden', 'ends_on'])
    await trx.raw(`ALTER TABLE companies DROP COLUMN ${column}`);
  await trx.raw('ALTER TABLE debtors DROP COLUMN ends_on');
}

/** Makes the index of the order of lists anew, with the counts that the query planner was given for it. */
async function sortBy(trx: Knex, columns: string, stat: string): Promise<void> {
  await trx.raw('DROP INDEX companies_sorted');
  await trx.raw(`CREATE INDEX companies_sorted ON companies (${columns})`);
  await trx.raw("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('companies', 'companies_sorted', ?)", [stat]);
}
