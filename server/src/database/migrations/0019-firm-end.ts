import type { Knex } from 'knex';

/** Keeps since when a firm has ended: its logins, software and web origins do not work any more. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE firms ADD COLUMN ended_at TEXT');
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE firms DROP COLUMN ended_at');
}
