import type { Knex } from 'knex';

/**
 * Lets a journal be compared after the change that may concern it, and be left as it is although it would be made
 * otherwise.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  // unsettled: how many changes may have made other lines of the journal since it was last compared with them.
  'ALTER TABLE journals ADD COLUMN unsettled INTEGER NOT NULL DEFAULT 0',
  // left_hash: SHA-256 of what would have been made when somebody said that the journal stays as it is.
  'ALTER TABLE journals ADD COLUMN left_hash TEXT',
  'ALTER TABLE journals ADD COLUMN left_at TEXT',
  'ALTER TABLE journals ADD COLUMN left_by TEXT',
  'CREATE INDEX journals_unsettled ON journals (tenant_id, run_id) WHERE unsettled > 0',
  // Every change to a scheme made journals out of date until now, whatever their lines would have been.
  'UPDATE journals SET unsettled = 1 WHERE stale_reason IS NOT NULL',
];

/** What was answered about journals is kept, as they are. */
export async function down(): Promise<void> {
  throw new Error('0005-settling cannot be undone: restore a backup');
}
