/** Companies, what they are divided into, and their employees. */
export const companies = [
  // search_key is SQLite's rowid under a name: VACUUM renumbers nameless ones, and company_search points to them.
  `CREATE TABLE companies (
    search_key INTEGER PRIMARY KEY,
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    debtor_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 9999999999),
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'client' CHECK (kind IN ('client', 'template', 'test')),
    period_type TEXT NOT NULL CHECK (period_type IN ('month', 'fourWeek', 'week')),
    chamber_number TEXT,
    wage_tax_number TEXT,
    email TEXT,
    phone TEXT,
    contact_name TEXT,
    street TEXT,
    postal_code TEXT,
    city TEXT,
    website TEXT,
    template_id TEXT,
    ledger_scheme TEXT,
    start_period TEXT,
    wage_tax_period TEXT CHECK (wage_tax_period IN ('month', 'fourWeek', 'halfYear', 'year')),
    search_text TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (tenant_id, id),
    UNIQUE (tenant_id, debtor_id, number),
    FOREIGN KEY (tenant_id, debtor_id) REFERENCES debtors (tenant_id, id),
    FOREIGN KEY (tenant_id, template_id) REFERENCES companies (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX companies_sorted ON companies (tenant_id, sort_name, id)',
  'CREATE INDEX companies_numbered ON companies (tenant_id, number, id)',
  'CREATE INDEX companies_template ON companies (tenant_id, template_id) WHERE template_id IS NOT NULL',

  `CREATE TABLE departments (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, number),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,

  ...['cost_centres', 'cost_units'].map(
    (table) => `CREATE TABLE ${table} (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 8),
    description TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, code),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  ),

  `CREATE TABLE employees (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    first_name TEXT NOT NULL,
    prefix TEXT,
    last_name TEXT NOT NULL,
    initials TEXT,
    email TEXT,
    department_id TEXT,
    in_service_on TEXT NOT NULL,
    out_of_service_on TEXT,
    search_text TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, number),
    CHECK (out_of_service_on >= in_service_on),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id),
    FOREIGN KEY (tenant_id, department_id) REFERENCES departments (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX employees_sorted ON employees (tenant_id, company_id, sort_name, id)',
  // Holds all that the start screen counts.
  'CREATE INDEX employees_service ON employees (tenant_id, company_id, in_service_on, out_of_service_on)',
  'CREATE INDEX employees_department ON employees (tenant_id, department_id)',

  // share: basis points; those of one employee total 10000.
  `CREATE TABLE employee_cost_shares (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    employee_id TEXT NOT NULL,
    cost_centre_id TEXT NOT NULL,
    cost_unit_id TEXT,
    share INTEGER NOT NULL CHECK (share BETWEEN 1 AND 10000),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, employee_id) REFERENCES employees (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, cost_centre_id) REFERENCES cost_centres (tenant_id, id),
    FOREIGN KEY (tenant_id, cost_unit_id) REFERENCES cost_units (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX employee_cost_shares_employee ON employee_cost_shares (tenant_id, employee_id)',
];

/**
 * The substring index over `companies.search_text`, kept by triggers so that no writer can forget it. The text is
 * normalised already, so trigrams are compared exactly; where in a text they stand is left out, which makes the
 * index a third of the size (`searchCondition` looks at the text itself). On PostgreSQL: pg_trgm, GIN on search_text.
 */
export const companySearch = [
  `CREATE VIRTUAL TABLE company_search USING fts5 (
    search_text, content = 'companies', content_rowid = 'search_key',
    tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
  )`,
  `CREATE TRIGGER company_search_insert AFTER INSERT ON companies BEGIN
    INSERT INTO company_search (rowid, search_text) VALUES (new.search_key, new.search_text);
  END`,
  `CREATE TRIGGER company_search_delete AFTER DELETE ON companies BEGIN
    INSERT INTO company_search (company_search, rowid, search_text)
    VALUES ('delete', old.search_key, old.search_text);
  END`,
  `CREATE TRIGGER company_search_update AFTER UPDATE OF search_text ON companies
  WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO company_search (company_search, rowid, search_text)
    VALUES ('delete', old.search_key, old.search_text);
    INSERT INTO company_search (rowid, search_text) VALUES (new.search_key, new.search_text);
  END`,
];

/**
 * Gives the query planner the counts that it would otherwise guess: a tenant has many companies, so a search starts at
 * company_search, not at the tenant. They are fixed, so that every installation runs the plans that were tested
 * (https://sqlite.org/queryplanner-ng.html#howtofix).
 */
export const companyStatistics = [
  'ANALYZE companies',
  'DELETE FROM sqlite_stat1',
  `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('companies', 'companies_sorted', '1000000 100000 2 1'),
    ('companies', 'companies_numbered', '1000000 100000 10 1'),
    ('companies', 'sqlite_autoindex_companies_1', '1000000 100000 1'),
    ('companies', 'sqlite_autoindex_companies_2', '1000000 100000 2 1')`,
];
