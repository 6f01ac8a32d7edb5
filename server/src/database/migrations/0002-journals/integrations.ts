/** Connections with packages, and which administration of a package belongs to a company. */
export const integrations: string[] = [
  // tokens: one envelope over both tokens. lease, leased_until: who refreshes them now. unclear_at: since when a
  // refresh has an unknown outcome. retry_at: not to be refreshed before. ended_at: the consent is gone.
  `CREATE TABLE connections (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    integration_id TEXT NOT NULL,
    tokens TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    refreshed_at TEXT NOT NULL,
    lease TEXT,
    leased_until TEXT,
    unclear_at TEXT,
    retry_at TEXT,
    ended_at TEXT,
    connected_at TEXT NOT NULL,
    connected_by TEXT NOT NULL,
    PRIMARY KEY (tenant_id, integration_id),
    FOREIGN KEY (tenant_id, integration_id) REFERENCES integrations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,

  // A consent page that was opened. secret: an envelope over what the code is exchanged with; the row goes at first use.
  `CREATE TABLE pending_connections (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    state_hash TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    secret TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, state_hash),
    FOREIGN KEY (tenant_id, integration_id) REFERENCES integrations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX pending_connections_integration ON pending_connections (tenant_id, integration_id)',
  'CREATE INDEX pending_connections_age ON pending_connections (expires_at)',

  // journal_code: where the company books in another journal than the integration's.
  `CREATE TABLE administration_mappings (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    company_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    administration TEXT NOT NULL,
    administration_name TEXT NOT NULL,
    journal_code TEXT,
    automatic INTEGER NOT NULL DEFAULT 0 CHECK (automatic IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, company_id),
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, integration_id) REFERENCES integrations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX administration_mappings_integration ON administration_mappings (tenant_id, integration_id)',
];
