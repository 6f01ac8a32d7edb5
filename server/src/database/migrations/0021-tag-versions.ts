import type { Knex } from 'knex';

/** Lets two people who change a tag at the same time know of each other. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE tags ADD COLUMN version INTEGER NOT NULL DEFAULT 1');
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE tags DROP COLUMN version');
}
