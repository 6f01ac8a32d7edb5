import type { Knex } from 'knex';

/** Removes what is past its term, holds what a law suit needs, and keeps what went. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
  for (const [trigger, table, message, condition, goes] of guards) {
    await trx.raw(`DROP TRIGGER ${trigger}`);
    await trx.raw(
      `CREATE TRIGGER ${trigger} BEFORE DELETE ON ${table} WHEN ${condition ? `${condition} AND ` : ''}NOT EXISTS (
         SELECT 1 FROM tenants WHERE id = old.tenant_id AND ending_at IS NOT NULL) AND NOT ${goes}
       BEGIN SELECT RAISE(ABORT, '${message}'); END`,
    );
  }
}

const statements = [
  // subject_id: a row of the table that the kind names, which is not removed while it is held; null for the tenant.
  `CREATE TABLE legal_holds (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('tenant', 'debtor', 'company', 'employee')),
    subject_id TEXT,
    reason TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX legal_holds_subject ON legal_holds (tenant_id, subject_id) WHERE ended_at IS NULL',

  // What went on a day, by the rule that it went by.
  `CREATE TABLE retention_removals (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    day TEXT NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, day, rule, kind)
  ) STRICT, WITHOUT ROWID`,

  `CREATE TABLE retention_rounds (
    tenant_id TEXT NOT NULL PRIMARY KEY REFERENCES tenants (id) ON DELETE CASCADE,
    due_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,

  // Runs that are being removed in parts: what is never removed otherwise goes with them.
  `CREATE TABLE expiring_runs (
    tenant_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, run_id),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,

  'CREATE INDEX journal_sources_run ON journal_sources (tenant_id, run_snapshot)',
  'CREATE INDEX document_numbers_journal ON document_numbers (tenant_id, journal_id)',
  'CREATE INDEX wage_tax_returns_year ON wage_tax_returns (tenant_id, year)',
];

const contentStays = 'What a journal was made of does not change';
const withRun = `EXISTS (SELECT 1 FROM expiring_runs WHERE tenant_id = old.tenant_id AND run_id = old.run_id)`;
const withJournal = `EXISTS (SELECT 1 FROM journals AS j
  JOIN expiring_runs AS x ON x.tenant_id = j.tenant_id AND x.run_id = j.run_id
  WHERE j.tenant_id = old.tenant_id AND j.id = old.journal_id)`;
const unused = `NOT EXISTS (SELECT 1 FROM journal_sources WHERE tenant_id = old.tenant_id AND run_snapshot = old.hash)`;

/** Trigger, table, message, when it holds besides, and when it does not hold. */
const guards: [trigger: string, table: string, message: string, condition: string, goes: string][] = [
  [
    'acknowledgements_no_delete',
    'acknowledgements',
    'What software acknowledged stays acknowledged',
    'old.by_person = 0',
    withJournal,
  ],
  ['document_numbers_no_delete', 'document_numbers', 'A number that was given stays given', '', withJournal],
  ['journal_explanation_parts_no_delete', 'journal_explanation_parts', contentStays, '', withJournal],
  ['journal_explanations_no_delete', 'journal_explanations', contentStays, '', withJournal],
  ['journal_lines_no_delete', 'journal_lines', 'The lines of a journal do not change', '', withJournal],
  ['journal_sources_no_delete', 'journal_sources', contentStays, '', withJournal],
  ['journals_no_delete', 'journals', 'A journal is never removed', '', withRun],
  ['run_snapshots_no_delete', 'run_snapshots', contentStays, '', `(${unused})`],
];

/** It would be forgotten what went and what is held. */
export async function down(): Promise<void> {
  throw new Error('0041-retention cannot be undone: restore a backup');
}
