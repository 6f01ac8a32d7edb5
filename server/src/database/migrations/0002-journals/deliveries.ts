/** Journals on their way to a package. */
export const deliveries: string[] = [
  // integration_id, administration: where the journal goes or went, also when the company's mapping changes later.
  // next_at: when the row needs work again: sending, looking up, or, while worker has it, the end of the lease.
  // unclear: an earlier call may have been taken. request_hash, debit, lines: of what was sent last. reason: JSON {code, values}. message: the package's own words.
  `CREATE TABLE deliveries (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    package TEXT NOT NULL,
    administration TEXT NOT NULL,
    reference TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ready'
      CHECK (state IN ('ready', 'sending', 'unknown', 'posted', 'refused', 'needsPerson', 'cancelled')),
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
  // A journal is on its way, refused or in a package once: what was refused goes on in the same row.
  `CREATE UNIQUE INDEX deliveries_once ON deliveries (tenant_id, journal_id) WHERE state <> 'cancelled'`,
  'CREATE INDEX deliveries_journal ON deliveries (tenant_id, journal_id)',
  `CREATE INDEX deliveries_failed ON deliveries (tenant_id, journal_id) WHERE state IN ('refused', 'needsPerson')`,
  'CREATE INDEX deliveries_company ON deliveries (tenant_id, company_id)',
  'CREATE INDEX deliveries_due ON deliveries (tenant_id, integration_id, next_at) WHERE next_at IS NOT NULL',

  // login_id: of the person who did it; null for what the service did.
  `CREATE TABLE delivery_attempts (
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
    FOREIGN KEY (tenant_id, delivery_id) REFERENCES deliveries (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,

  // A row holds for all deliveries of an integration: until when the package is left alone, after how many failures,
  // and whether the package asked for it.
  `CREATE TABLE delivery_lanes (
    tenant_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    paused_until TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1)),
    PRIMARY KEY (tenant_id, integration_id),
    FOREIGN KEY (tenant_id, integration_id) REFERENCES integrations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,

  // A row is a call of the last day to a package with limits.
  `CREATE TABLE delivery_calls (
    tenant_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    -- Empty where the package counts all calls of an integration together.
    administration TEXT NOT NULL,
    called_at TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, integration_id, administration, called_at, id),
    FOREIGN KEY (tenant_id, integration_id) REFERENCES integrations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
];
