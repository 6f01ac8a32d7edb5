/** Journals, and what they were made of. */
export const journals: readonly string[] = [
  `CREATE TABLE journals (
    tenant_id text NOT NULL,
    id text NOT NULL,
    number bigint NOT NULL CHECK (number BETWEEN 1 AND 99999999),
    reference text NOT NULL,
    company_id text NOT NULL,
    run_id text NOT NULL,
    scheme_id text NOT NULL,
    scheme_version bigint NOT NULL,
    variant text NOT NULL CHECK (variant IN ('company', 'department', 'costCentre', 'costCentreAndUnit', 'employee')),
    split_balance bigint NOT NULL CHECK (split_balance IN (0, 1)),
    kind text NOT NULL CHECK (kind IN ('regular', 'difference', 'reversal')),
    corrects text,
    superseded_by text,
    year bigint NOT NULL,
    period_from bigint NOT NULL,
    period_to bigint NOT NULL,
    date text NOT NULL,
    description text NOT NULL,
    total bigint NOT NULL CHECK (total >= 0),
    line_count bigint NOT NULL,
    wage_tax bigint NOT NULL,
    wage_tax_codes bigint NOT NULL,
    fallback_codes text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    run_hash text NOT NULL,
    scheme_hash text NOT NULL,
    stale_reason text CHECK (stale_reason IN ('run', 'scheme', 'both')),
    created_at text NOT NULL,
    created_by text,
    booking_year bigint NOT NULL DEFAULT 0,
    booking_period bigint NOT NULL DEFAULT 0,
    booking_start text NOT NULL DEFAULT '',
    booking_end text NOT NULL DEFAULT '',
    booking_chosen bigint NOT NULL DEFAULT 0 CHECK (booking_chosen IN (0, 1)),
    unsettled bigint NOT NULL DEFAULT 0,
    left_hash text,
    left_at text,
    left_by text,
    net_pay_per_employee bigint NOT NULL DEFAULT 0,
    wage_costs bigint NOT NULL DEFAULT 0,
    stale_at text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    CHECK ((kind = 'regular') = (corrects IS NULL)),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, run_id) REFERENCES runs (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, corrects) REFERENCES journals (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, superseded_by) REFERENCES journals (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX journals_company ON journals (tenant_id, company_id, year, number)',
  'CREATE INDEX journals_corrects ON journals (tenant_id, corrects) WHERE corrects IS NOT NULL',
  'CREATE INDEX journals_run ON journals (tenant_id, run_id, number)',
  'CREATE INDEX journals_stale ON journals (tenant_id, company_id) WHERE stale_reason IS NOT NULL',
  'CREATE INDEX journals_superseded ON journals (tenant_id, superseded_by) WHERE superseded_by IS NOT NULL',
  'CREATE INDEX journals_unsettled ON journals (tenant_id, run_id) WHERE unsettled > 0',
  'CREATE INDEX journals_year ON journals (tenant_id, year, number, period_from, period_to, superseded_by)',

  `CREATE TABLE journal_numbers (
    tenant_id text PRIMARY KEY REFERENCES tenants (id) DEFERRABLE,
    last bigint NOT NULL CHECK (last BETWEEN 1 AND 99999999)
  )`,

  `CREATE TABLE journal_lines (
    tenant_id text NOT NULL,
    journal_id text NOT NULL,
    line bigint NOT NULL,
    account text NOT NULL,
    account_name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs text,
    cost_centre text,
    cost_unit text,
    department text,
    employee_number bigint,
    description text NOT NULL,
    amount bigint NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (tenant_id, journal_id, line),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE INITIALLY DEFERRED
  )`,

  `CREATE TABLE scheme_snapshots (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    hash text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (tenant_id, hash)
  )`,

  `CREATE TABLE journal_sources (
    tenant_id text NOT NULL,
    journal_id text NOT NULL,
    seq bigint NOT NULL,
    factor bigint NOT NULL CHECK (factor <> 0),
    run_snapshot text NOT NULL,
    scheme_snapshot text NOT NULL,
    variant text NOT NULL,
    split_balance bigint NOT NULL CHECK (split_balance IN (0, 1)),
    fallback text,
    net_pay_per_employee bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, journal_id, seq),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, scheme_snapshot) REFERENCES scheme_snapshots (tenant_id, hash) DEFERRABLE
  )`,
  'CREATE INDEX journal_sources_run ON journal_sources (tenant_id, run_snapshot)',
  'CREATE INDEX journal_sources_scheme ON journal_sources (tenant_id, scheme_snapshot)',

  `CREATE TABLE journal_explanations (
    tenant_id text NOT NULL,
    journal_id text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (tenant_id, journal_id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE
  )`,

  `CREATE TABLE journal_explanation_parts (
    tenant_id text NOT NULL,
    journal_id text NOT NULL,
    part bigint NOT NULL,
    first_line bigint NOT NULL,
    last_line bigint NOT NULL,
    first_employee bigint NOT NULL,
    last_employee bigint NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (tenant_id, journal_id, part),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE
  )`,

  `CREATE TABLE journal_downloads (
    tenant_id text NOT NULL,
    id text NOT NULL,
    journal_id text NOT NULL,
    package text NOT NULL,
    is_open bigint NOT NULL CHECK (is_open IN (0, 1)),
    login_id text NOT NULL,
    downloaded_at text NOT NULL,
    downloaded_by text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX journal_downloads_journal ON journal_downloads (tenant_id, journal_id, id)',

  `CREATE TABLE acknowledgements (
    tenant_id text NOT NULL,
    journal_id text NOT NULL,
    acknowledged_at text NOT NULL,
    acknowledged_by text NOT NULL,
    login_id text NOT NULL,
    document_number text,
    by_person bigint NOT NULL DEFAULT 0 CHECK (by_person IN (0, 1)),
    PRIMARY KEY (tenant_id, journal_id),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE
  )`,

  `CREATE TABLE document_numbers (
    tenant_id text NOT NULL,
    package text NOT NULL,
    -- The package's administration; the id of the company where it has none.
    administration text NOT NULL,
    number bigint NOT NULL CHECK (number BETWEEN 1 AND 99999999),
    journal_id text NOT NULL,
    PRIMARY KEY (tenant_id, package, administration, number),
    UNIQUE (tenant_id, package, journal_id, administration),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX document_numbers_journal ON document_numbers (tenant_id, journal_id)',
];
