import type { Knex } from 'knex';

/** Keeps of a request when it is looked at again whether it was put right; those of before are looked at at once. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE remedy_requests ADD COLUMN look_at TEXT');
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE remedy_requests DROP COLUMN look_at');
}
