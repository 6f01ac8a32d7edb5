/** Persons, their logins, and how they get in. */
export const accounts = [
  `CREATE TABLE persons (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    email TEXT NOT NULL CHECK (email = lower(email)),
    name TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
    password_hash TEXT,
    password_changed_at TEXT,
    disabled_at TEXT,
    search_text TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email)
  ) STRICT`,
  'CREATE INDEX persons_sorted ON persons (tenant_id, sort_name, id)',

  `CREATE TABLE logins (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'accountant', 'employer', 'manager', 'employee')),
    firm_id TEXT,
    grant_kind TEXT NOT NULL DEFAULT 'none'
      CHECK (grant_kind IN ('none', 'all', 'tags', 'debtors', 'companies', 'departments', 'employees')),
    accepted_at TEXT,
    disabled_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    last_used_at TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id),
    FOREIGN KEY (tenant_id, firm_id) REFERENCES firms (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX logins_person ON logins (tenant_id, person_id)',
  'CREATE INDEX logins_firm ON logins (tenant_id, firm_id)',

  // target_id: a row of the table that the login's grant_kind names, so no foreign key can hold it.
  `CREATE TABLE login_grants (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    target_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, target_id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX login_grants_target ON login_grants (tenant_id, target_id)',

  `CREATE TABLE invitations (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    expires_at TEXT NOT NULL,
    accepted_at TEXT,
    revoked_at TEXT,
    last_sent_at TEXT,
    created_by TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id),
    FOREIGN KEY (tenant_id, created_by) REFERENCES logins (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX invitations_login ON invitations (tenant_id, login_id)',
  'CREATE INDEX invitations_person ON invitations (tenant_id, person_id)',

  // One per mail. Those that no longer work stay, so that whoever opens one is told why.
  `CREATE TABLE invitation_links (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    invitation_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    replaced_at TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (token_hash, tenant_id),
    FOREIGN KEY (tenant_id, invitation_id) REFERENCES invitations (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX invitation_links_invitation ON invitation_links (tenant_id, invitation_id)',

  `CREATE TABLE password_resets (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    replaced_at TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (token_hash, tenant_id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX password_resets_person ON password_resets (tenant_id, person_id)',

  `CREATE TABLE sessions (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    login_id TEXT,
    own_origin INTEGER NOT NULL CHECK (own_origin IN (0, 1)),
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT,
    ended_reason TEXT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX sessions_person ON sessions (tenant_id, person_id)',
  'CREATE INDEX sessions_login ON sessions (tenant_id, login_id)',
  'CREATE INDEX sessions_age ON sessions (tenant_id, expires_at)',

  `CREATE TABLE refresh_tokens (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    spent_at TEXT,
    replaced_by TEXT,
    created_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (token_hash, tenant_id),
    FOREIGN KEY (tenant_id, session_id) REFERENCES sessions (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX refresh_tokens_session ON refresh_tokens (tenant_id, session_id)',

  `CREATE TABLE throttles (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    key TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    blocked_until TEXT,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, key)
  ) STRICT`,
  'CREATE INDEX throttles_age ON throttles (tenant_id, updated_at)',
];
