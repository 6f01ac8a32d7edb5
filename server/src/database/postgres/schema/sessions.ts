/** Sessions, factors and signing in elsewhere. */
export const sessions: readonly string[] = [
  `CREATE TABLE sessions (
    tenant_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    login_id text,
    own_origin bigint NOT NULL CHECK (own_origin IN (0, 1)),
    created_at text NOT NULL,
    last_used_at text NOT NULL,
    expires_at text NOT NULL,
    ended_at text,
    ended_reason text,
    has_factor bigint NOT NULL DEFAULT 0,
    user_agent text NOT NULL DEFAULT '',
    address text NOT NULL DEFAULT '',
    page text NOT NULL DEFAULT '',
    proved_at text NOT NULL DEFAULT '',
    provider_id text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX sessions_age ON sessions (tenant_id, expires_at)',
  'CREATE INDEX sessions_login ON sessions (tenant_id, login_id)',
  'CREATE INDEX sessions_person ON sessions (tenant_id, person_id)',

  `CREATE TABLE refresh_tokens (
    tenant_id text NOT NULL,
    id text NOT NULL,
    session_id text NOT NULL,
    token_hash text NOT NULL,
    expires_at text NOT NULL,
    spent_at text,
    replaced_by text,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (token_hash, tenant_id),
    FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX refresh_tokens_session ON refresh_tokens (tenant_id, session_id)',

  `CREATE TABLE known_devices (
    tenant_id text NOT NULL,
    person_id text NOT NULL,
    token_hash text NOT NULL,
    last_used_at text NOT NULL,
    PRIMARY KEY (tenant_id, person_id, token_hash),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE factors (
    tenant_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    type text NOT NULL CHECK (type IN ('totp', 'passkey')),
    name text NOT NULL,
    -- Of an app: an envelope, the 30 seconds whose code was accepted last, and wrong codes in a row.
    secret text,
    last_step bigint,
    failures bigint NOT NULL DEFAULT 0,
    -- Of a passkey: base64url, and a JSON array.
    credential_id text,
    public_key text,
    counter bigint,
    transports text,
    blocked_at text,
    created_at text NOT NULL,
    last_used_at text,
    version bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, credential_id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX factors_of_person ON factors (tenant_id, person_id)',

  `CREATE TABLE factor_enrolments (
    tenant_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    token_hash text NOT NULL UNIQUE,
    type text NOT NULL,
    secret text,
    passkey_challenge text,
    expires_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX factor_enrolments_of_person ON factor_enrolments (tenant_id, person_id)',

  `CREATE TABLE recovery_codes (
    tenant_id text NOT NULL,
    person_id text NOT NULL,
    code_hash text NOT NULL,
    created_at text NOT NULL,
    used_at text,
    PRIMARY KEY (tenant_id, person_id, code_hash),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE sign_in_challenges (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    person_id text,
    token_hash text NOT NULL UNIQUE,
    purpose text NOT NULL,
    role text,
    passkey_challenge text,
    failures bigint NOT NULL DEFAULT 0,
    enrolled_at text,
    expires_at text NOT NULL,
    provider_id text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX sign_in_challenges_of_person ON sign_in_challenges (tenant_id, person_id)',

  `CREATE TABLE sign_in_providers (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    -- Null for the bureau's own people.
    firm_id text,
    name text NOT NULL,
    issuer text NOT NULL,
    client_id text NOT NULL,
    -- An envelope.
    client_secret text NOT NULL,
    -- A JSON array, in small letters; the service holds that a domain has one provider.
    domains text NOT NULL,
    accepts_password bigint NOT NULL DEFAULT 1,
    accepts_factor bigint NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 1,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, firm_id) REFERENCES firms (tenant_id, id) DEFERRABLE
  )`,
  "CREATE UNIQUE INDEX sign_in_providers_firm ON sign_in_providers (tenant_id, coalesce(firm_id, ''))",

  `CREATE TABLE provider_links (
    tenant_id text NOT NULL,
    id text NOT NULL,
    provider_id text NOT NULL,
    person_id text NOT NULL,
    subject text NOT NULL,
    linked_at text NOT NULL,
    last_used_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, provider_id, subject),
    UNIQUE (tenant_id, provider_id, person_id),
    FOREIGN KEY (tenant_id, provider_id) REFERENCES sign_in_providers (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX provider_links_person ON provider_links (tenant_id, person_id)',

  `CREATE TABLE provider_sign_ins (
    tenant_id text NOT NULL,
    id text NOT NULL,
    provider_id text NOT NULL,
    token_hash text NOT NULL UNIQUE,
    -- An envelope over the verifier of PKCE and the nonce; null once they were used.
    secret text,
    -- Of the portal, the hash of the browser's cookie.
    browser_hash text,
    -- Of another site, its origin, where to go on, and the hash of what its page keeps.
    page text,
    return_url text,
    challenge text,
    role text,
    person_id text,
    has_factor bigint NOT NULL DEFAULT 0,
    expires_at text NOT NULL,
    proved_at text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, provider_id) REFERENCES sign_in_providers (tenant_id, id) ON DELETE CASCADE DEFERRABLE,
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX provider_sign_ins_person ON provider_sign_ins (tenant_id, person_id)',
  'CREATE INDEX provider_sign_ins_provider ON provider_sign_ins (tenant_id, provider_id)',
];
