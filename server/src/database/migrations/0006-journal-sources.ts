import type { Knex } from 'knex';

/**
 * Keeps what journals were made of. Journals that are there already know it not: what they book stays as it is.
 *
 * PostgreSQL: BYTEA for BLOB, and the triggers as functions, as in 0002-journals.
 */
const statements = [
  // The wages and employees of a run as they were when a journal was made, by the run's content_hash, so that journals
  // of the same content share them. content: deflated JSON of some employees, see journals/run-snapshot.ts.
  `CREATE TABLE run_snapshots (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    hash TEXT NOT NULL,
    part INTEGER NOT NULL,
    first_employee INTEGER NOT NULL,
    last_employee INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (tenant_id, hash, part)
  ) STRICT`,

  // What a company was booked under, by a SHA-256 of it. content: deflated JSON, see journals/scheme-snapshot.ts.
  `CREATE TABLE scheme_snapshots (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    hash TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (tenant_id, hash)
  ) STRICT`,

  // A journal is the sum of these: wages booked under a scheme, taken factor times. A regular journal has one; a
  // difference has what the run is now, and what was delivered with a factor below zero. fallback: JSON of the number
  // and name of the account for wage codes without one.
  `CREATE TABLE journal_sources (
    tenant_id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    factor INTEGER NOT NULL CHECK (factor <> 0),
    run_snapshot TEXT NOT NULL,
    scheme_snapshot TEXT NOT NULL,
    variant TEXT NOT NULL,
    split_balance INTEGER NOT NULL CHECK (split_balance IN (0, 1)),
    fallback TEXT,
    PRIMARY KEY (tenant_id, journal_id, seq),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id),
    FOREIGN KEY (tenant_id, scheme_snapshot) REFERENCES scheme_snapshots (tenant_id, hash)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX journal_sources_scheme ON journal_sources (tenant_id, scheme_snapshot)',

  ...['run_snapshots', 'scheme_snapshots', 'journal_sources'].flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (event) => `CREATE TRIGGER ${table}_no_${event.toLowerCase()}
      BEFORE ${event} ON ${table} BEGIN SELECT RAISE(ABORT, 'What a journal was made of does not change'); END`,
    ),
  ),
];

export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

/** Journals are books: what they were made of is not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0006-journal-sources cannot be undone: restore a backup');
}
