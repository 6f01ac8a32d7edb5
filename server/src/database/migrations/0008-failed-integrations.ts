import type { Knex } from 'knex';

/** Keeps since when nobody can sign in to an integration's package, until it is told that it works again. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE integrations ADD COLUMN failed_at TEXT');
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE integrations DROP COLUMN failed_at');
}
