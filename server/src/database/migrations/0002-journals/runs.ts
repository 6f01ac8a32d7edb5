/** Payroll runs: what was paid to whom, and what a journal needs to know of them. */
export const runs = [
  // newest_first: minus the last day as yyyymmdd, for lists go upward.
  `CREATE TABLE runs (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    period_from INTEGER NOT NULL CHECK (period_from BETWEEN 1 AND 53),
    period_to INTEGER NOT NULL CHECK (period_to BETWEEN 1 AND 53),
    newest_first INTEGER NOT NULL,
    number INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('regular', 'correction')),
    state TEXT NOT NULL CHECK (state IN ('open', 'locked')),
    description TEXT,
    employees INTEGER NOT NULL DEFAULT 0,
    lines INTEGER NOT NULL DEFAULT 0,
    content_hash TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, year, number),
    CHECK (period_to >= period_from),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX runs_newest ON runs (tenant_id, newest_first)',

  // The employees as they were when the run came in. cost_shares: JSON of code, unit and basis points, in order.
  `CREATE TABLE run_employees (
    tenant_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    department_number INTEGER,
    department_name TEXT,
    cost_shares TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, run_id, number),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,

  // amount: cents.
  `CREATE TABLE run_lines (
    tenant_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    employee INTEGER NOT NULL,
    wage_code INTEGER NOT NULL CHECK (wage_code BETWEEN 1 AND 9999),
    amount INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, run_id, employee, wage_code),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
];
