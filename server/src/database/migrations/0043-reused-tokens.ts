import type { Knex } from 'knex';

/** Keeps why a consent ended where that was not its person's doing: a token came back that had been used. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw("ALTER TABLE authorizations ADD COLUMN ended_reason TEXT CHECK (ended_reason IN ('tokenReuse'))");
}

/** What has ended would go on. */
export async function down(): Promise<void> {
  throw new Error('0043-reused-tokens cannot be undone: restore a backup');
}
