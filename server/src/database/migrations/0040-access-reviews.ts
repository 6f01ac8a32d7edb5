import type { Knex } from 'knex';

/** Lets a tenant review each year who has access to it, and keeps what was decided. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  'ALTER TABLE tenants ADD COLUMN reviews_yearly INTEGER NOT NULL DEFAULT 0 CHECK (reviews_yearly IN (0, 1))',
  'ALTER TABLE tenants ADD COLUMN unused_after_days INTEGER NOT NULL DEFAULT 90',

  // begun_by, closed_by: names, as those who did it may be gone; begun_by is null where the server began.
  `CREATE TABLE access_reviews (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    begun_by TEXT,
    closed_at TEXT,
    closed_by TEXT,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    unused_after_days INTEGER NOT NULL,
    content_hash TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id)
  ) STRICT`,
  'CREATE UNIQUE INDEX access_reviews_open ON access_reviews (tenant_id) WHERE closed_at IS NULL',
  'CREATE INDEX access_reviews_begun ON access_reviews (tenant_id, begun_at)',

  // id, person_id, firm_id: of rows that may be gone. grant_names: one on each line. fingerprint, decided_fingerprint:
  // the hash of the grant as it was at first, and as it was decided on.
  `CREATE TABLE access_review_items (
    tenant_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    person_id TEXT,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    firm_id TEXT,
    firm_name TEXT NOT NULL,
    manages_firm INTEGER NOT NULL CHECK (manages_firm IN (0, 1)),
    grant_kind TEXT NOT NULL,
    grant_names TEXT NOT NULL,
    company_count INTEGER NOT NULL,
    since TEXT NOT NULL,
    last_used_at TEXT,
    granted_by TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    unused INTEGER NOT NULL CHECK (unused IN (0, 1)),
    change TEXT NOT NULL CHECK (change IN ('none', 'changed', 'added', 'ended')),
    decision TEXT CHECK (decision IN ('confirmed', 'withdrawn', 'gone')),
    decided_by TEXT,
    decided_at TEXT,
    decided_fingerprint TEXT,
    PRIMARY KEY (tenant_id, review_id, id),
    FOREIGN KEY (tenant_id, review_id) REFERENCES access_reviews (tenant_id, id)
  ) STRICT, WITHOUT ROWID`,

  // What a closed review says stays, but for the end of its tenant and for names that are made unknown.
  `CREATE TRIGGER access_review_items_frozen BEFORE UPDATE OF role, firm_id, manages_firm, grant_kind, grant_names,
    company_count, since, last_used_at, fingerprint, unused, change, decision, decided_at ON access_review_items
    WHEN EXISTS (SELECT 1 FROM access_reviews WHERE tenant_id = old.tenant_id AND id = old.review_id
      AND closed_at IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'A closed review does not change'); END`,
];

/** It would be forgotten who reviewed what. */
export async function down(): Promise<void> {
  throw new Error('0040-access-reviews cannot be undone: restore a backup');
}
