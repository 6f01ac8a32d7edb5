/** Bureaus and firms, and what the service keeps for each. */
export const tenants: readonly string[] = [
  `CREATE TABLE tenants (
    id text NOT NULL PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    language text NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
    embed_origins text NOT NULL DEFAULT '[]',
    created_at text NOT NULL,
    mail_name text,
    reply_to text,
    version bigint NOT NULL DEFAULT 1,
    suspended_at text,
    ending_at text,
    ended_by text,
    ended_by_name text,
    factor_roles text NOT NULL DEFAULT '[]',
    factors_from text,
    reviews_yearly bigint NOT NULL DEFAULT 0 CHECK (reviews_yearly IN (0, 1)),
    unused_after_days bigint NOT NULL DEFAULT 90
  )`,
  'CREATE INDEX tenants_suspended ON tenants (id) WHERE suspended_at IS NOT NULL',

  `CREATE TABLE firms (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    number bigint NOT NULL,
    name text NOT NULL,
    embed_origins text NOT NULL DEFAULT '[]',
    version bigint NOT NULL DEFAULT 1,
    ended_at text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number)
  )`,

  `CREATE TABLE idempotency_keys (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    principal text NOT NULL,
    operation text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    body text,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, principal, operation, key)
  )`,
  'CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at)',

  `CREATE TABLE jobs (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    kind text NOT NULL,
    payload text NOT NULL,
    state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'running', 'done', 'failed')),
    attempts bigint NOT NULL DEFAULT 0,
    run_at text NOT NULL,
    locked_until text,
    last_error text,
    created_at text NOT NULL,
    done_at text,
    PRIMARY KEY (tenant_id, id)
  )`,
  'CREATE INDEX jobs_ready ON jobs (state, run_at)',
  'CREATE INDEX jobs_running ON jobs (state, locked_until)',

  `CREATE TABLE throttles (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    key text NOT NULL,
    failures bigint NOT NULL DEFAULT 0,
    blocked_until text,
    updated_at text NOT NULL,
    PRIMARY KEY (tenant_id, key)
  )`,
  'CREATE INDEX throttles_age ON throttles (tenant_id, updated_at)',

  `CREATE TABLE legal_holds (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('tenant', 'debtor', 'company', 'employee')),
    subject_id text,
    reason text NOT NULL,
    set_at text NOT NULL,
    set_by text NOT NULL,
    ended_at text,
    ended_by text,
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id)
  )`,
  'CREATE INDEX legal_holds_subject ON legal_holds (tenant_id, subject_id) WHERE ended_at IS NULL',

  `CREATE TABLE retention_removals (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    day text NOT NULL,
    rule text NOT NULL,
    kind text NOT NULL,
    count bigint NOT NULL,
    PRIMARY KEY (tenant_id, day, rule, kind)
  )`,

  `CREATE TABLE retention_rounds (
    tenant_id text NOT NULL PRIMARY KEY REFERENCES tenants (id) ON DELETE CASCADE DEFERRABLE,
    due_at text NOT NULL
  )`,

  `CREATE TABLE erasures (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    subject text NOT NULL CHECK (subject IN ('person', 'employee')),
    subject_id text NOT NULL,
    erased_at text NOT NULL,
    -- JSON: kinds with how many of each, and until when what stays does.
    report text NOT NULL,
    PRIMARY KEY (tenant_id, id)
  )`,
];
