import type { Knex } from 'knex';

/** Keeps where a session is, so that a person knows it, and when the person was last proved to be there. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  // Empty for sessions from before. page: the origin of the page, empty for the sign-in of a program.
  "ALTER TABLE sessions ADD COLUMN user_agent TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE sessions ADD COLUMN page TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE sessions ADD COLUMN proved_at TEXT NOT NULL DEFAULT ''",
  'UPDATE sessions SET proved_at = created_at',
];

export async function down(trx: Knex): Promise<void> {
  for (const column of ['user_agent', 'address', 'page', 'proved_at'])
    await trx.raw(`ALTER TABLE sessions DROP COLUMN ${column}`);
}
