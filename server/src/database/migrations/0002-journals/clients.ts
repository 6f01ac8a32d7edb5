/** Software that signs in as itself, with a grant of its own. */
export const clients = [
  `CREATE TABLE clients (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    firm_id TEXT,
    scopes TEXT NOT NULL,
    grant_kind TEXT NOT NULL CHECK (grant_kind IN ('all', 'tags', 'debtors', 'companies')),
    disabled_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_by TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (id, tenant_id),
    FOREIGN KEY (tenant_id, firm_id) REFERENCES firms (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX clients_sorted ON clients (tenant_id, sort_name, id)',
  'CREATE INDEX clients_firm ON clients (tenant_id, firm_id)',

  // target_id: a row of the table that the client's grant_kind names, so no foreign key can hold it.
  `CREATE TABLE client_grants (
    tenant_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    target_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, client_id, target_id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX client_grants_target ON client_grants (tenant_id, target_id)',

  // hint: the first and last letters, so that people can tell secrets apart.
  `CREATE TABLE client_secrets (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    hint TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    last_used_at TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX client_secrets_client ON client_secrets (tenant_id, client_id)',
];
