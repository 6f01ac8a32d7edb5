import type { Knex } from 'knex';

/** Lets software act for a login with the consent of its person. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  "ALTER TABLE clients ADD COLUMN kind TEXT NOT NULL DEFAULT 'confidential' CHECK (kind IN ('confidential', 'public'))",
  // A JSON array. Software that has none acts as itself only.
  "ALTER TABLE clients ADD COLUMN redirect_uris TEXT NOT NULL DEFAULT '[]'",

  // session_id: the session in which the consent was given last; without `offline` it ends with that session.
  `CREATE TABLE authorizations (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    scopes TEXT NOT NULL,
    offline INTEGER NOT NULL CHECK (offline IN (0, 1)),
    only_chosen INTEGER NOT NULL CHECK (only_chosen IN (0, 1)),
    created_at TEXT NOT NULL,
    last_used_at TEXT,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, login_id, client_id),
    FOREIGN KEY (tenant_id, client_id) REFERENCES clients (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX authorizations_client ON authorizations (tenant_id, client_id)',

  `CREATE TABLE authorization_companies (
    tenant_id TEXT NOT NULL,
    authorization_id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, authorization_id, company_id),
    FOREIGN KEY (tenant_id, authorization_id) REFERENCES authorizations (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX authorization_companies_company ON authorization_companies (tenant_id, company_id)',

  // Requests, codes and refresh tokens. id: a hash of what the software or the browser has; payload: an envelope.
  `CREATE TABLE oauth_states (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    authorization_id TEXT,
    payload TEXT NOT NULL,
    consumed_at TEXT,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, authorization_id) REFERENCES authorizations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX oauth_states_authorization ON oauth_states (tenant_id, authorization_id)',
  'CREATE INDEX oauth_states_expiry ON oauth_states (tenant_id, expires_at)',
];

/** Who was given access would lose it without being told. */
export async function down(): Promise<void> {
  throw new Error('0042-oauth cannot be undone: restore a backup');
}
