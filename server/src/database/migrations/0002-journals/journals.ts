/** Journals, what software said of them, and the wage-tax returns that they are held against. */
export const journals = [
  // The last number given in a tenant: raised in the transaction that makes the journal, so none is given twice.
  `CREATE TABLE journal_numbers (
    tenant_id TEXT PRIMARY KEY REFERENCES tenants (id),
    last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 99999999)
  ) STRICT`,

  // run_hash, scheme_hash: what the run and the scheme were when the journal was last found right. wage_tax: cents that
  // it books as wage tax, from wage_tax_codes different wage codes. fallback_codes: JSON of the wage codes without an
  // account of their own. total: cents of debit.
  `CREATE TABLE journals (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99999999),
    reference TEXT NOT NULL,
    company_id TEXT NOT NULL,
    run_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    scheme_version INTEGER NOT NULL,
    variant TEXT NOT NULL CHECK (variant IN ('company', 'department', 'costCentre', 'costCentreAndUnit', 'employee')),
    split_balance INTEGER NOT NULL CHECK (split_balance IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('regular', 'difference', 'reversal')),
    corrects TEXT,
    superseded_by TEXT,
    year INTEGER NOT NULL,
    period_from INTEGER NOT NULL,
    period_to INTEGER NOT NULL,
    date TEXT NOT NULL,
    description TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    line_count INTEGER NOT NULL,
    wage_tax INTEGER NOT NULL,
    wage_tax_codes INTEGER NOT NULL,
    fallback_codes TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    run_hash TEXT NOT NULL,
    scheme_hash TEXT NOT NULL,
    stale_reason TEXT CHECK (stale_reason IN ('run', 'scheme', 'both')),
    created_at TEXT NOT NULL,
    created_by TEXT,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    CHECK ((kind = 'regular') = (corrects IS NULL)),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id),
    FOREIGN KEY (tenant_id, corrects) REFERENCES journals (tenant_id, id),
    FOREIGN KEY (tenant_id, superseded_by) REFERENCES journals (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX journals_run ON journals (tenant_id, run_id, number)',
  'CREATE INDEX journals_company ON journals (tenant_id, company_id, year, number)',
  'CREATE INDEX journals_corrects ON journals (tenant_id, corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX journals_superseded ON journals (tenant_id, superseded_by) WHERE superseded_by IS NOT NULL',
  'CREATE INDEX journals_stale ON journals (tenant_id, company_id) WHERE stale_reason IS NOT NULL',

  // amount: cents, positive for debit. Written before their journal, which closes the set.
  `CREATE TABLE journal_lines (
    tenant_id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    line INTEGER NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs TEXT,
    cost_centre TEXT,
    cost_unit TEXT,
    department TEXT,
    employee_number INTEGER,
    description TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (tenant_id, journal_id, line),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT, WITHOUT ROWID`,

  `CREATE TABLE acknowledgements (
    tenant_id TEXT NOT NULL,
    journal_id TEXT NOT NULL,
    acknowledged_at TEXT NOT NULL,
    acknowledged_by TEXT NOT NULL,
    login_id TEXT NOT NULL,
    document_number TEXT,
    PRIMARY KEY (tenant_id, journal_id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id)
  ) STRICT`,

  // period: of the return. total: cents.
  `CREATE TABLE wage_tax_returns (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    period INTEGER NOT NULL CHECK (period BETWEEN 1 AND 13),
    total INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, year, period),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id)
  ) STRICT`,

  // A journal is a book: whatever asks, its content stays.
  ...['UPDATE', 'DELETE'].map(
    (event) => `CREATE TRIGGER journal_lines_no_${event.toLowerCase()}
    BEFORE ${event} ON journal_lines BEGIN SELECT RAISE(ABORT, 'The lines of a journal do not change'); END`,
  ),
  `CREATE TRIGGER journal_lines_closed BEFORE INSERT ON journal_lines
    WHEN EXISTS (SELECT 1 FROM journals WHERE tenant_id = new.tenant_id AND id = new.journal_id)
    BEGIN SELECT RAISE(ABORT, 'The lines of a journal do not change'); END`,
  `CREATE TRIGGER journals_no_update BEFORE UPDATE OF tenant_id, id, number, reference, company_id, run_id, scheme_id,
    scheme_version, variant, split_balance, kind, corrects, year, period_from, period_to, date, description, total,
    line_count, wage_tax, wage_tax_codes, fallback_codes, hash, created_at, created_by
    ON journals BEGIN SELECT RAISE(ABORT, 'The content of a journal does not change'); END`,
  `CREATE TRIGGER journals_no_delete BEFORE DELETE ON journals
    BEGIN SELECT RAISE(ABORT, 'A journal is never removed'); END`,
  ...['UPDATE', 'DELETE'].map(
    (event) => `CREATE TRIGGER acknowledgements_no_${event.toLowerCase()}
    BEFORE ${event} ON acknowledgements BEGIN SELECT RAISE(ABORT, 'What was acknowledged stays acknowledged'); END`,
  ),
];
