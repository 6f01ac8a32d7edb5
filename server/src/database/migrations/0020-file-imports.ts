import type { Knex } from 'knex';

/** Notes who downloaded the file of a journal, and lets people take back that they imported it. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  // is_open: 1 while nobody has said what became of a file that is there to be imported.
  `CREATE TABLE journal_downloads (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    package TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    login_id TEXT NOT NULL,
    downloaded_at TEXT NOT NULL,
    downloaded_by TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX journal_downloads_journal ON journal_downloads (tenant_id, journal_id, id)',

  // by_person: 1 where a person said so, who may take it back; what software took is in its books.
  `ALTER TABLE acknowledgements ADD COLUMN by_person INTEGER NOT NULL DEFAULT 0 CHECK (by_person IN (0, 1))`,
  'DROP TRIGGER acknowledgements_no_delete',
  `CREATE TRIGGER acknowledgements_no_delete BEFORE DELETE ON acknowledgements WHEN old.by_person = 0
    BEGIN SELECT RAISE(ABORT, 'What software acknowledged stays acknowledged'); END`,
];

/** It would be forgotten which files were downloaded. */
export async function down(): Promise<void> {
  throw new Error('0020-file-imports cannot be undone: restore a backup');
}
