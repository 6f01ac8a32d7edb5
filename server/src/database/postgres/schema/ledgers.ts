/** Ledger schemes. */
export const ledgers: readonly string[] = [
  `CREATE TABLE ledger_schemes (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    debtor_id text,
    number bigint NOT NULL,
    name text NOT NULL,
    parent_id text,
    search_text text NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    created_at text NOT NULL,
    updated_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, debtor_id) REFERENCES debtors (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, parent_id) REFERENCES ledger_schemes (tenant_id, id) DEFERRABLE
  )`,
  "CREATE UNIQUE INDEX ledger_schemes_number ON ledger_schemes (tenant_id, coalesce(debtor_id, ''), number)",
  'CREATE INDEX ledger_schemes_parent ON ledger_schemes (tenant_id, parent_id) WHERE parent_id IS NOT NULL',

  `CREATE TABLE ledger_accounts (
    tenant_id text NOT NULL,
    scheme_id text NOT NULL,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs text,
    search_text text NOT NULL,
    PRIMARY KEY (tenant_id, scheme_id, number),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE ledger_account_changes (
    tenant_id text NOT NULL,
    scheme_id text NOT NULL,
    account text NOT NULL,
    valid_from text NOT NULL,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs text,
    PRIMARY KEY (tenant_id, scheme_id, account, valid_from),
    FOREIGN KEY (tenant_id, scheme_id, account) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE ledger_lines (
    tenant_id text NOT NULL,
    scheme_id text NOT NULL,
    wage_code bigint NOT NULL CHECK (wage_code BETWEEN 1 AND 9999),
    valid_from text NOT NULL DEFAULT '0001-01-01',
    name text NOT NULL,
    debit text,
    credit text,
    search_text text NOT NULL,
    cost_centre text,
    cost_unit text,
    PRIMARY KEY (tenant_id, scheme_id, wage_code, valid_from),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, scheme_id, debit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, scheme_id, credit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX ledger_lines_credit ON ledger_lines (tenant_id, scheme_id, credit)',
  'CREATE INDEX ledger_lines_debit ON ledger_lines (tenant_id, scheme_id, debit)',

  `CREATE TABLE ledger_line_parts (
    tenant_id text NOT NULL,
    scheme_id text NOT NULL,
    wage_code bigint NOT NULL,
    valid_from text NOT NULL,
    seq bigint NOT NULL,
    department bigint,
    share bigint NOT NULL CHECK (share BETWEEN 1 AND 10000),
    debit text,
    credit text,
    cost_centre text,
    cost_unit text,
    PRIMARY KEY (tenant_id, scheme_id, wage_code, valid_from, seq),
    FOREIGN KEY (tenant_id, scheme_id, wage_code, valid_from) REFERENCES ledger_lines (tenant_id, scheme_id, wage_code, valid_from) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, scheme_id, debit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, scheme_id, credit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX ledger_line_parts_credit ON ledger_line_parts (tenant_id, scheme_id, credit)',
  'CREATE INDEX ledger_line_parts_debit ON ledger_line_parts (tenant_id, scheme_id, debit)',

  `CREATE TABLE ledger_numbers (
    tenant_id text NOT NULL,
    scheme_id text NOT NULL,
    parent_id text NOT NULL,
    parent_number text NOT NULL,
    valid_from text NOT NULL DEFAULT '0001-01-01',
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    PRIMARY KEY (tenant_id, scheme_id, parent_number, valid_from),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, parent_id, parent_number) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX ledger_numbers_parent ON ledger_numbers (tenant_id, parent_id, parent_number)',
];
