/** These tables hold the addresses to which messages about events go, the messages, and what came of them. */
export const webhooks = [
  // secret, former_secret: envelopes of the secrets room; the former signs along until former_until.
  `CREATE TABLE webhooks (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    login_id TEXT,
    client_id TEXT,
    url TEXT NOT NULL,
    types TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'on' CHECK (state IN ('on', 'off', 'gone', 'failing')),
    secret TEXT NOT NULL,
    former_secret TEXT,
    former_until TEXT,
    resting_until TEXT,
    last_delivered_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((login_id IS NULL) <> (client_id IS NULL)),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX webhooks_login ON webhooks (tenant_id, login_id)',
  'CREATE INDEX webhooks_client ON webhooks (tenant_id, client_id)',

  // due_at: when it is tried next; empty for at once, and null when nothing is tried any more.
  // series: tries since it was made or asked for again, which is what the wait after a failure goes by.
  `CREATE TABLE webhook_messages (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    webhook_id TEXT NOT NULL,
    company_id TEXT,
    type TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
    series INTEGER NOT NULL DEFAULT 0,
    due_at TEXT DEFAULT '',
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhooks (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX webhook_messages_due ON webhook_messages (tenant_id, webhook_id, due_at)',
  'CREATE INDEX webhook_messages_latest ON webhook_messages (tenant_id, webhook_id, id)',
  'CREATE INDEX webhook_messages_company ON webhook_messages (tenant_id, company_id)',
  'CREATE INDEX webhook_messages_age ON webhook_messages (tenant_id, created_at)',

  `CREATE TABLE webhook_attempts (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    outcome TEXT NOT NULL
      CHECK (outcome IN ('delivered', 'refused', 'redirected', 'timeout', 'unreachable', 'forbiddenAddress')),
    status INTEGER,
    milliseconds INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, message_id) REFERENCES webhook_messages (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX webhook_attempts_message ON webhook_attempts (tenant_id, message_id)',
];
