import type { Knex } from 'knex';

/** Keeps when a person showed a provider who it is, until the page of another site takes the sign-in. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE provider_sign_ins ADD COLUMN proved_at TEXT');
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE provider_sign_ins DROP COLUMN proved_at');
}
