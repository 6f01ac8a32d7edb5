/** These tables say which accounts wage codes are booked on. */
export const ledgers = [
  // debtor_id: null for a scheme of the bureau. parent_id: the scheme that a linked one follows.
  `CREATE TABLE ledger_schemes (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    debtor_id TEXT,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    parent_id TEXT,
    search_text TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, debtor_id) REFERENCES debtors (tenant_id, id),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES ledger_schemes (tenant_id, id)
  ) STRICT`,
  "CREATE UNIQUE INDEX ledger_schemes_number ON ledger_schemes (tenant_id, coalesce(debtor_id, ''), number)",
  'CREATE INDEX ledger_schemes_parent ON ledger_schemes (tenant_id, parent_id) WHERE parent_id IS NOT NULL',

  `CREATE TABLE ledger_accounts (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999999999),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs TEXT,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, scheme_id, number),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,

  // Neither account: a total that is not booked.
  `CREATE TABLE ledger_lines (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    wage_code INTEGER NOT NULL CHECK (wage_code BETWEEN 1 AND 9999),
    name TEXT NOT NULL,
    debit INTEGER,
    credit INTEGER,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, scheme_id, wage_code),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, debit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, credit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX ledger_lines_debit ON ledger_lines (tenant_id, scheme_id, debit)',
  'CREATE INDEX ledger_lines_credit ON ledger_lines (tenant_id, scheme_id, credit)',

  // A row is the own number that a linked scheme gives an account of its parent.
  `CREATE TABLE ledger_numbers (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    parent_number INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999999999),
    PRIMARY KEY (tenant_id, scheme_id, parent_number),
    UNIQUE (tenant_id, scheme_id, number),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, parent_id, parent_number) REFERENCES ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX ledger_numbers_parent ON ledger_numbers (tenant_id, parent_id, parent_number)',

  // Companies name a scheme by its number; what is no number was never the name of one.
  "UPDATE companies SET ledger_scheme = NULL WHERE ledger_scheme GLOB '*[^0-9]*'",
  'ALTER TABLE cost_centres ADD COLUMN ledger_scheme TEXT',
  'ALTER TABLE cost_centres ADD COLUMN version INTEGER NOT NULL DEFAULT 1',
];
