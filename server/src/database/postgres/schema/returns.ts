/** Wage tax returns, and what they are compared with. */
export const returns: readonly string[] = [
  `CREATE TABLE wage_tax_returns (
    tenant_id text NOT NULL,
    id text NOT NULL,
    company_id text NOT NULL,
    year bigint NOT NULL,
    period bigint NOT NULL CHECK (period BETWEEN 1 AND 13),
    total bigint NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    updated_at text NOT NULL,
    source text NOT NULL DEFAULT 'typed' CHECK (source IN ('message', 'typed')),
    message_created_at text,
    message_hash text,
    incomes bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, company_id, year, period),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX wage_tax_returns_year ON wage_tax_returns (tenant_id, year)',

  `CREATE TABLE wage_tax_return_items (
    tenant_id text NOT NULL,
    return_id text NOT NULL,
    item text NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (tenant_id, return_id, item),
    FOREIGN KEY (tenant_id, return_id) REFERENCES wage_tax_returns (tenant_id, id) DEFERRABLE
  )`,

  `CREATE TABLE wage_tax_return_wages (
    tenant_id text NOT NULL,
    return_id text NOT NULL,
    employee bigint NOT NULL,
    income bigint NOT NULL,
    item text NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (tenant_id, return_id, employee, income, item),
    FOREIGN KEY (tenant_id, return_id) REFERENCES wage_tax_returns (tenant_id, id) DEFERRABLE
  )`,

  `CREATE TABLE wage_code_items (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    wage_code bigint NOT NULL,
    item text NOT NULL,
    PRIMARY KEY (tenant_id, wage_code)
  )`,

  `CREATE TABLE reconciliation_explanations (
    tenant_id text NOT NULL,
    company_id text NOT NULL,
    year bigint NOT NULL,
    period bigint NOT NULL,
    difference bigint NOT NULL,
    note text NOT NULL,
    explained_at text NOT NULL,
    explained_by text NOT NULL,
    PRIMARY KEY (tenant_id, company_id, year, period),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) DEFERRABLE
  )`,
];
