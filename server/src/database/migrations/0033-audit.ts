import type { Knex } from 'knex';

/**
 * Keeps who did what and when, in a chain for each tenant. Each row has the hash of itself and the row before it, so a
 * row that is changed, removed, put elsewhere or added by hand is found by computing them again.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const ending = 'EXISTS (SELECT 1 FROM tenants WHERE id = old.tenant_id AND ending_at IS NOT NULL)';
const refuse = (message: string): string => `BEGIN SELECT RAISE(ABORT, '${message}'); END`;

const statements = [
  // Rows up to the anchor may be removed when they have been kept long enough: its hash is what the next one builds on.
  // The head tells of rows that are missing at the end.
  `CREATE TABLE audit_chains (
    tenant_id TEXT NOT NULL PRIMARY KEY REFERENCES tenants (id),
    anchor_seq INTEGER NOT NULL DEFAULT 0,
    anchor_hash TEXT NOT NULL DEFAULT '',
    head_seq INTEGER NOT NULL DEFAULT 0,
    head_hash TEXT NOT NULL DEFAULT ''
  ) STRICT`,

  // What is told of persons, companies and logins stays when they are gone, so these are no references. What people
  // read, names among it, is in details, of which the chain has only the hash: erasing them leaves the chain whole.
  `CREATE TABLE audit_entries (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    operation TEXT,
    request_id TEXT,
    actor_kind TEXT NOT NULL,
    person_id TEXT,
    login_id TEXT,
    client_id TEXT,
    subject TEXT NOT NULL,
    subject_id TEXT,
    company_id TEXT,
    count INTEGER NOT NULL,
    details TEXT NOT NULL,
    details_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, seq)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX audit_entries_company ON audit_entries (tenant_id, company_id, seq) WHERE company_id IS NOT NULL',
  'CREATE INDEX audit_entries_login ON audit_entries (tenant_id, login_id, seq) WHERE login_id IS NOT NULL',
  'CREATE INDEX audit_entries_subject ON audit_entries (tenant_id, subject, subject_id, seq)',

  `CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries
   ${refuse('What was recorded does not change')}`,
  `CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries
   WHEN NOT ${ending}
     AND old.seq > coalesce((SELECT anchor_seq FROM audit_chains WHERE tenant_id = old.tenant_id), 0)
   ${refuse('What was recorded is not removed')}`,
  `CREATE TRIGGER audit_chains_no_delete BEFORE DELETE ON audit_chains WHEN NOT ${ending}
   ${refuse('What was recorded is not removed')}`,
  `CREATE TRIGGER audit_chains_go_on BEFORE UPDATE ON audit_chains
   WHEN new.head_seq < old.head_seq OR new.anchor_seq < old.anchor_seq OR new.anchor_seq > new.head_seq
   ${refuse('A chain only goes on')}`,
];

/** What was recorded would be lost. */
export async function down(): Promise<void> {
  throw new Error('0033-audit cannot be undone: restore a backup');
}
