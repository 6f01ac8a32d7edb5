import type { Knex } from 'knex';

/** Tells logins of what waits for them: what each has read, and how and of what it was mailed. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  // notice_round_at: when the login was mailed last, or a digest was last looked for.
  `ALTER TABLE logins ADD COLUMN notice_mail TEXT NOT NULL DEFAULT 'atOnce'
    CHECK (notice_mail IN ('atOnce', 'daily', 'never'))`,
  'ALTER TABLE logins ADD COLUMN notice_round_at TEXT',

  // Since when the journal is stale, while it is.
  'ALTER TABLE journals ADD COLUMN stale_at TEXT',

  // read_since, mailed_since: since when the subject waited as it was read or mailed. What waits anew does so since later.
  `CREATE TABLE login_notices (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    read_since TEXT,
    mailed_since TEXT,
    PRIMARY KEY (tenant_id, login_id, kind, subject_id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  )`,

  // began_at: what waited before is not mailed.
  `CREATE TABLE notice_rounds (
    tenant_id TEXT PRIMARY KEY REFERENCES tenants (id) ON DELETE CASCADE,
    began_at TEXT NOT NULL,
    due_at TEXT NOT NULL
  )`,
];

/** It would be forgotten what was read and mailed. */
export async function down(): Promise<void> {
  throw new Error('0027-notices cannot be undone: restore a backup');
}
