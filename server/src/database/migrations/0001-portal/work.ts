/** Integrations, the job queue, and answers kept for repeated requests. */
export const work = [
  // owner_id: the tenant, firm or company that `level` names, so no foreign key can hold it.
  `CREATE TABLE integrations (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('tenant', 'firm', 'company')),
    owner_id TEXT NOT NULL,
    package TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    settings TEXT NOT NULL DEFAULT '{}',
    secrets TEXT,
    state TEXT NOT NULL DEFAULT 'untested' CHECK (state IN ('untested', 'working', 'problem', 'off')),
    problem TEXT,
    tested_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at TEXT NOT NULL,
    updated_by TEXT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, level, owner_id, package)
  ) STRICT`,
  'CREATE INDEX integrations_owner ON integrations (tenant_id, owner_id)',

  // payload: an envelope of the secrets room; emptied once the job is done.
  `CREATE TABLE jobs (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'running', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    run_at TEXT NOT NULL,
    locked_until TEXT,
    last_error TEXT,
    created_at TEXT NOT NULL,
    done_at TEXT,
    PRIMARY KEY (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX jobs_ready ON jobs (state, run_at)',
  'CREATE INDEX jobs_running ON jobs (state, locked_until)',

  `CREATE TABLE idempotency_keys (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    principal TEXT NOT NULL,
    operation TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER,
    headers TEXT,
    body TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, principal, operation, key)
  ) STRICT`,
  'CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at)',
];
