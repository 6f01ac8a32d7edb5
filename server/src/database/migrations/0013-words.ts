import type { Knex } from 'knex';

/** The states, reasons and outcomes that have another name, by the former one. */
const states = { needsPerson: 'needsReview' };
const reasons = { asksPerson: 'noLookUp', byPerson: 'settledByUser' };
const outcomes = { saidPosted: 'confirmedPosted', saidNotPosted: 'confirmedNotPosted' };

const renamed = (column: string, names: Record<string, string>): string =>
  `CASE ${column} ${Object.entries(names)
    .map(([former, name]) => `WHEN '${former}' THEN '${name}'`)
    .join(' ')} ELSE ${column} END`;

const deliveryColumns = `tenant_id, id, journal_id, company_id, integration_id, package, administration, reference, state,
  attempts, unclear, next_at, worker, request_hash, debit, lines, document_number, document_id, reason, message,
  posted_at, created_by, created_at, updated_at, version`;
const attemptColumns = `tenant_id, delivery_id, seq, kind, started_at, ended_at, outcome, message, document_number, wait,
  login_id`;

/** A check of a column cannot be changed: its table is made anew, with the one whose rows hang on it. */
const statements = [
  `CREATE TABLE renamed_deliveries (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    package TEXT NOT NULL,
    administration TEXT NOT NULL,
    reference TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ready'
      CHECK (state IN ('ready', 'sending', 'unknown', 'posted', 'refused', 'needsReview', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    unclear INTEGER NOT NULL DEFAULT 0 CHECK (unclear IN (0, 1)),
    next_at TEXT,
    worker TEXT,
    request_hash TEXT,
    debit INTEGER,
    lines INTEGER,
    document_number TEXT,
    document_id TEXT,
    reason TEXT,
    message TEXT,
    posted_at TEXT,
    created_by TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
    CHECK ((state IN ('ready', 'sending', 'unknown')) = (next_at IS NOT NULL)),
    CHECK (state <> 'sending' OR worker IS NOT NULL)
  ) STRICT`,
  `CREATE TABLE renamed_attempts (
    tenant_id TEXT NOT NULL,
    delivery_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('send', 'find', 'person')),
    started_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT,
    message TEXT,
    document_number TEXT,
    wait INTEGER,
    login_id TEXT,
    PRIMARY KEY (tenant_id, delivery_id, seq),
    FOREIGN KEY (tenant_id, delivery_id) REFERENCES renamed_deliveries (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  `INSERT INTO renamed_deliveries (${deliveryColumns})
   SELECT ${deliveryColumns.replace(' state,', ` ${renamed('state', states)},`).replace(
     ' reason,',
     ` CASE WHEN reason IS NULL THEN NULL
           ELSE json_set(reason, '$.code', ${renamed("json_extract(reason, '$.code')", reasons)}) END,`,
   )}
   FROM deliveries`,
  `INSERT INTO renamed_attempts (${attemptColumns})
   SELECT ${attemptColumns.replace(' outcome,', ` ${renamed('outcome', outcomes)},`)} FROM delivery_attempts`,
  'DROP TABLE delivery_attempts',
  'DROP TABLE deliveries',
  'ALTER TABLE renamed_deliveries RENAME TO deliveries',
  'ALTER TABLE renamed_attempts RENAME TO delivery_attempts',
  // A journal is on its way, refused or in a package once: what was refused goes on in the same row.
  `CREATE UNIQUE INDEX deliveries_once ON deliveries (tenant_id, journal_id) WHERE state <> 'cancelled'`,
  'CREATE INDEX deliveries_journal ON deliveries (tenant_id, journal_id)',
  `CREATE INDEX deliveries_failed ON deliveries (tenant_id, journal_id) WHERE state IN ('refused', 'needsReview')`,
  'CREATE INDEX deliveries_company ON deliveries (tenant_id, company_id)',
  'CREATE INDEX deliveries_due ON deliveries (tenant_id, integration_id, next_at) WHERE next_at IS NOT NULL',
  'ALTER TABLE delivery_lanes RENAME TO delivery_pauses',
  // Nothing ever read them: a stored answer is whole in `body`.
  'ALTER TABLE idempotency_keys DROP COLUMN status',
  'ALTER TABLE idempotency_keys DROP COLUMN headers',
];

/** Gives deliveries that a user must look at, and what became of them, the names that the contract has for them. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

/** @throws Error always */
export async function down(): Promise<void> {
  throw new Error('0013-words cannot be undone: restore a backup');
}
