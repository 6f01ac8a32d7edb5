import type { Knex } from 'knex';

const columns = ['id TEXT', 'period_type TEXT', 'year INTEGER', 'period INTEGER', 'finding TEXT', 'run_ids TEXT'];

/**
 * Keeps of a request what it is about, so that the bell of those who can shows it until it is put right. Requests of
 * before have none of it: they were mailed, and are not shown.
 */
export async function up(trx: Knex): Promise<void> {
  for (const column of columns) await trx.raw(`ALTER TABLE remedy_requests ADD COLUMN ${column}`);
}

export async function down(trx: Knex): Promise<void> {
  for (const column of columns) await trx.raw(`ALTER TABLE remedy_requests DROP COLUMN ${column.split(' ')[0]}`);
}
