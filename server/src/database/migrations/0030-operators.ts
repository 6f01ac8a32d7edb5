import type { Knex } from 'knex';

/** Lets operators of the installation run its tenants: suspend them, end them, and leave a record of each. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
  for (const [trigger, table, message, condition] of guards) {
    await trx.raw(`DROP TRIGGER ${trigger}`);
    await trx.raw(
      `CREATE TRIGGER ${trigger} BEFORE DELETE ON ${table} WHEN ${condition ? `${condition} AND ` : ''}NOT EXISTS (
         SELECT 1 FROM tenants WHERE id = old.tenant_id AND ending_at IS NOT NULL)
       BEGIN SELECT RAISE(ABORT, '${message}'); END`,
    );
  }
}

const statements = [
  'ALTER TABLE tenants ADD COLUMN version INTEGER NOT NULL DEFAULT 1',
  // Since when nobody gets in and work waits.
  'ALTER TABLE tenants ADD COLUMN suspended_at TEXT',
  // Since when its rows are being removed, on whose behalf: a record of an operator that may be revoked meanwhile.
  'ALTER TABLE tenants ADD COLUMN ending_at TEXT',
  'ALTER TABLE tenants ADD COLUMN ended_by TEXT',
  'ALTER TABLE tenants ADD COLUMN ended_by_name TEXT',
  'CREATE INDEX tenants_suspended ON tenants (id) WHERE suspended_at IS NOT NULL',

  `CREATE TABLE operators (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- A JSON array.
    scopes TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    hint TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT,
    last_used_at TEXT
  ) STRICT`,

  // What is told of operator and tenant stays when they are gone, so these are no references.
  `CREATE TABLE operator_actions (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    operator_id TEXT,
    operator_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_id TEXT,
    subject_slug TEXT,
    subject_name TEXT,
    details TEXT,
    search_text TEXT NOT NULL
  ) STRICT`,

  // body: an envelope, as an answer may hold the link of a first administrator.
  `CREATE TABLE operator_keys (
    operator_id TEXT NOT NULL REFERENCES operators (id),
    operation TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (operator_id, operation, key)
  ) STRICT`,
];

const contentStays = 'What a journal was made of does not change';

/** What is never removed goes with its tenant all the same: trigger, table, message, and when it holds besides. */
const guards: [trigger: string, table: string, message: string, condition?: string][] = [
  [
    'acknowledgements_no_delete',
    'acknowledgements',
    'What software acknowledged stays acknowledged',
    'old.by_person = 0',
  ],
  ['document_numbers_no_delete', 'document_numbers', 'A number that was given stays given'],
  ['journal_explanation_parts_no_delete', 'journal_explanation_parts', contentStays],
  ['journal_explanations_no_delete', 'journal_explanations', contentStays],
  ['journal_lines_no_delete', 'journal_lines', 'The lines of a journal do not change'],
  ['journal_sources_no_delete', 'journal_sources', contentStays],
  ['journals_no_delete', 'journals', 'A journal is never removed'],
  ['run_snapshots_no_delete', 'run_snapshots', contentStays],
  ['scheme_snapshots_no_delete', 'scheme_snapshots', contentStays],
];

/** It would be forgotten what operators did, and tenants that are suspended would work again. */
export async function down(): Promise<void> {
  throw new Error('0030-operators cannot be undone: restore a backup');
}
