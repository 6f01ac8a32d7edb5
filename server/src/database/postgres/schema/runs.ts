/** Payroll runs. */
export const runs: readonly string[] = [
  `CREATE TABLE runs (
    tenant_id text NOT NULL,
    id text NOT NULL,
    company_id text NOT NULL,
    year bigint NOT NULL,
    period_from bigint NOT NULL CHECK (period_from BETWEEN 1 AND 53),
    period_to bigint NOT NULL CHECK (period_to BETWEEN 1 AND 53),
    newest_first bigint NOT NULL,
    number bigint NOT NULL,
    type text NOT NULL CHECK (type IN ('regular', 'correction')),
    state text NOT NULL CHECK (state IN ('open', 'locked')),
    description text,
    employees bigint NOT NULL DEFAULT 0,
    lines bigint NOT NULL DEFAULT 0,
    content_hash text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 1,
    created_at text NOT NULL,
    updated_at text NOT NULL,
    payment_date text,
    waiting bigint NOT NULL DEFAULT 1 CHECK (waiting IN (0, 1)),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, year, number),
    CHECK (period_to >= period_from),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX runs_newest ON runs (tenant_id, newest_first, waiting)',
  'CREATE INDEX runs_waiting ON runs (tenant_id, company_id, year, period_from, period_to) WHERE waiting = 1',
  'CREATE INDEX runs_year ON runs (tenant_id, year, newest_first, period_from, period_to, waiting)',

  `CREATE TABLE run_employees (
    tenant_id text NOT NULL,
    run_id text NOT NULL,
    number bigint NOT NULL,
    name text NOT NULL,
    department_number bigint,
    department_name text,
    cost_shares text NOT NULL,
    search_text text NOT NULL,
    PRIMARY KEY (tenant_id, run_id, number),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE run_lines (
    tenant_id text NOT NULL,
    run_id text NOT NULL,
    employee bigint NOT NULL,
    wage_code bigint NOT NULL CHECK (wage_code BETWEEN 1 AND 9999),
    amount bigint NOT NULL,
    PRIMARY KEY (tenant_id, run_id, employee, wage_code),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE run_snapshots (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    hash text NOT NULL,
    part bigint NOT NULL,
    first_employee bigint NOT NULL,
    last_employee bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (tenant_id, hash, part)
  )`,

  `CREATE TABLE expiring_runs (
    tenant_id text NOT NULL,
    run_id text NOT NULL,
    PRIMARY KEY (tenant_id, run_id),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
];
