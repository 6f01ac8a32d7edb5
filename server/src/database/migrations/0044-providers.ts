import type { Knex } from 'knex';

/** Lets the people of a firm sign in with a provider of their own (OpenID Connect). */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  `CREATE TABLE sign_in_providers (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    -- Null for the bureau's own people.
    firm_id TEXT,
    name TEXT NOT NULL,
    issuer TEXT NOT NULL,
    client_id TEXT NOT NULL,
    -- An envelope.
    client_secret TEXT NOT NULL,
    -- A JSON array, in small letters; the service holds that a domain has one provider.
    domains TEXT NOT NULL,
    accepts_password INTEGER NOT NULL DEFAULT 1,
    accepts_factor INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, firm_id) REFERENCES firms (tenant_id, id)
  ) STRICT`,
  "CREATE UNIQUE INDEX sign_in_providers_firm ON sign_in_providers (tenant_id, coalesce(firm_id, ''))",

  // The person whom a provider calls by a subject (OpenID Connect Core, section 2: never reassigned).
  `CREATE TABLE provider_links (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    linked_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, provider_id, subject),
    UNIQUE (tenant_id, provider_id, person_id),
    FOREIGN KEY (tenant_id, provider_id) REFERENCES sign_in_providers (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX provider_links_person ON provider_links (tenant_id, person_id)',

  // Sign-ins that somebody began. With a person they wait for the page of another site to take them.
  `CREATE TABLE provider_sign_ins (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    -- An envelope over the verifier of PKCE and the nonce; null once they were used.
    secret TEXT,
    -- Of the portal, the hash of the browser's cookie.
    browser_hash TEXT,
    -- Of another site, its origin, where to go on, and the hash of what its page keeps.
    page TEXT,
    return_url TEXT,
    challenge TEXT,
    role TEXT,
    person_id TEXT,
    has_factor INTEGER NOT NULL DEFAULT 0,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, provider_id) REFERENCES sign_in_providers (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX provider_sign_ins_provider ON provider_sign_ins (tenant_id, provider_id)',
  'CREATE INDEX provider_sign_ins_person ON provider_sign_ins (tenant_id, person_id)',

  // The provider that said who it is. It may be gone when the session has ended.
  'ALTER TABLE sessions ADD COLUMN provider_id TEXT',
  'ALTER TABLE sign_in_challenges ADD COLUMN provider_id TEXT',
];

/** Sessions of a provider would open the logins of every firm. */
export async function down(): Promise<void> {
  throw new Error('0044-providers cannot be undone: restore a backup');
}
