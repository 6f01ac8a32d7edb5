import type { Knex } from 'knex';

/**
 * Writes down what each line of a journal is made of with the journal. Journals that are there already are explained as
 * before, from what 0006-journal-sources keeps.
 *
 * PostgreSQL: BYTEA for BLOB, and the triggers as functions, as in 0002-journals.
 */
const statements = [
  // What the sources of a journal share. content: deflated JSON, see journals/explanation.ts.
  `CREATE TABLE journal_explanations (
    tenant_id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (tenant_id, journal_id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id)
  ) STRICT`,

  // Sources in the order of their lines, and of which lines and employees they are. content: as above.
  `CREATE TABLE journal_explanation_parts (
    tenant_id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    part INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    first_employee INTEGER NOT NULL,
    last_employee INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (tenant_id, journal_id, part),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id)
  ) STRICT`,

  ...['journal_explanations', 'journal_explanation_parts'].flatMap((table) =>
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
  throw new Error('0016-explanations cannot be undone: restore a backup');
}
