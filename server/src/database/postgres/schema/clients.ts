/** Software that calls for itself or for a login, and webhooks. */
export const clients: readonly string[] = [
  `CREATE TABLE clients (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    name text NOT NULL,
    search_text text NOT NULL,
    sort_name text NOT NULL,
    firm_id text,
    scopes text NOT NULL,
    grant_kind text NOT NULL CHECK (grant_kind IN ('all', 'tags', 'debtors', 'companies')),
    disabled_at text,
    version bigint NOT NULL DEFAULT 1,
    created_by text,
    created_at text NOT NULL,
    kind text NOT NULL DEFAULT 'confidential' CHECK (kind IN ('confidential', 'public')),
    redirect_uris text NOT NULL DEFAULT '[]',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (id, tenant_id),
    FOREIGN KEY (tenant_id, firm_id) REFERENCES firms (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX clients_firm ON clients (tenant_id, firm_id)',
  'CREATE INDEX clients_sorted ON clients (tenant_id, sort_name, id)',

  `CREATE TABLE client_secrets (
    tenant_id text NOT NULL,
    id text NOT NULL,
    client_id text NOT NULL,
    hash text NOT NULL,
    hint text NOT NULL,
    expires_at text NOT NULL,
    last_used_at text,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX client_secrets_client ON client_secrets (tenant_id, client_id)',

  `CREATE TABLE client_grants (
    tenant_id text NOT NULL,
    client_id text NOT NULL,
    target_id text NOT NULL,
    PRIMARY KEY (tenant_id, client_id, target_id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX client_grants_target ON client_grants (tenant_id, target_id)',

  `CREATE TABLE authorizations (
    tenant_id text NOT NULL,
    id text NOT NULL,
    client_id text NOT NULL,
    login_id text NOT NULL,
    session_id text NOT NULL,
    scopes text NOT NULL,
    offline bigint NOT NULL CHECK (offline IN (0, 1)),
    only_chosen bigint NOT NULL CHECK (only_chosen IN (0, 1)),
    created_at text NOT NULL,
    last_used_at text,
    expires_at text NOT NULL,
    ended_reason text CHECK (ended_reason IN ('tokenReuse')),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, login_id, client_id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX authorizations_client ON authorizations (tenant_id, client_id)',

  `CREATE TABLE authorization_companies (
    tenant_id text NOT NULL,
    authorization_id text NOT NULL,
    company_id text NOT NULL,
    PRIMARY KEY (tenant_id, authorization_id, company_id),
    FOREIGN KEY (tenant_id, authorization_id) REFERENCES authorizations (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX authorization_companies_company ON authorization_companies (tenant_id, company_id)',

  `CREATE TABLE oauth_states (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    kind text NOT NULL,
    authorization_id text,
    payload text NOT NULL,
    consumed_at text,
    expires_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, authorization_id) REFERENCES authorizations (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX oauth_states_authorization ON oauth_states (tenant_id, authorization_id)',
  'CREATE INDEX oauth_states_expiry ON oauth_states (tenant_id, expires_at)',

  `CREATE TABLE webhooks (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    login_id text,
    client_id text,
    url text NOT NULL,
    types text NOT NULL,
    state text NOT NULL DEFAULT 'on' CHECK (state IN ('on', 'off', 'gone', 'failing')),
    secret text NOT NULL,
    former_secret text,
    former_until text,
    resting_until text,
    last_delivered_at text,
    version bigint NOT NULL DEFAULT 1,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((login_id IS NULL) <> (client_id IS NULL)),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX webhooks_client ON webhooks (tenant_id, client_id)',
  'CREATE INDEX webhooks_login ON webhooks (tenant_id, login_id)',

  `CREATE TABLE webhook_messages (
    tenant_id text NOT NULL,
    id text NOT NULL,
    webhook_id text NOT NULL,
    company_id text,
    type text NOT NULL,
    payload text NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
    series bigint NOT NULL DEFAULT 0,
    due_at text DEFAULT '',
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhooks (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX webhook_messages_age ON webhook_messages (tenant_id, created_at)',
  'CREATE INDEX webhook_messages_company ON webhook_messages (tenant_id, company_id)',
  'CREATE INDEX webhook_messages_due ON webhook_messages (tenant_id, webhook_id, due_at)',
  'CREATE INDEX webhook_messages_latest ON webhook_messages (tenant_id, webhook_id, id)',

  `CREATE TABLE webhook_attempts (
    tenant_id text NOT NULL,
    id text NOT NULL,
    message_id text NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('delivered', 'refused', 'redirected', 'timeout', 'unreachable', 'forbiddenAddress')),
    status bigint,
    milliseconds bigint NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, message_id) REFERENCES webhook_messages (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX webhook_attempts_message ON webhook_attempts (tenant_id, message_id)',
];
