/** Persons, their logins and what those see and choose. */
export const accounts: readonly string[] = [
  `CREATE TABLE persons (
    tenant_id text NOT NULL REFERENCES tenants (id) DEFERRABLE,
    id text NOT NULL,
    email text NOT NULL CHECK (email = lower(email)),
    name text NOT NULL,
    language text NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
    password_hash text,
    password_changed_at text,
    disabled_at text,
    search_text text NOT NULL,
    sort_name text NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    created_at text NOT NULL,
    factors_ended_reason text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email)
  )`,
  'CREATE INDEX persons_sorted ON persons (tenant_id, sort_name, id)',

  `CREATE TABLE logins (
    tenant_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    role text NOT NULL CHECK (role IN ('administrator', 'accountant', 'employer', 'manager', 'employee')),
    firm_id text,
    grant_kind text NOT NULL DEFAULT 'none' CHECK (grant_kind IN ('none', 'all', 'tags', 'debtors', 'companies', 'departments', 'employees')),
    accepted_at text,
    disabled_at text,
    version bigint NOT NULL DEFAULT 1,
    last_used_at text,
    created_at text NOT NULL,
    notice_mail text NOT NULL DEFAULT 'atOnce' CHECK (notice_mail IN ('atOnce', 'daily', 'never')),
    notice_round_at text,
    manages_firm bigint NOT NULL DEFAULT 0 CHECK (manages_firm IN (0, 1)),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, firm_id) REFERENCES firms (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX logins_firm ON logins (tenant_id, firm_id)',
  'CREATE INDEX logins_person ON logins (tenant_id, person_id)',

  `CREATE TABLE login_grants (
    tenant_id text NOT NULL,
    login_id text NOT NULL,
    target_id text NOT NULL,
    PRIMARY KEY (tenant_id, login_id, target_id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX login_grants_target ON login_grants (tenant_id, target_id)',

  `CREATE TABLE login_notices (
    tenant_id text NOT NULL,
    login_id text NOT NULL,
    kind text NOT NULL,
    subject_id text NOT NULL,
    read_since text,
    mailed_since text,
    PRIMARY KEY (tenant_id, login_id, kind, subject_id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE notice_rounds (
    tenant_id text PRIMARY KEY REFERENCES tenants (id) ON DELETE CASCADE DEFERRABLE,
    began_at text NOT NULL,
    due_at text NOT NULL
  )`,

  `CREATE TABLE invitations (
    tenant_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    login_id text NOT NULL,
    email text NOT NULL,
    language text NOT NULL CHECK (language IN ('nl', 'en')),
    expires_at text NOT NULL,
    accepted_at text,
    revoked_at text,
    last_sent_at text,
    created_by text,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) DEFERRABLE,
    FOREIGN KEY (tenant_id, created_by) REFERENCES logins (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX invitations_login ON invitations (tenant_id, login_id)',
  'CREATE INDEX invitations_person ON invitations (tenant_id, person_id)',

  `CREATE TABLE invitation_links (
    tenant_id text NOT NULL,
    id text NOT NULL,
    invitation_id text NOT NULL,
    token_hash text NOT NULL,
    replaced_at text,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (token_hash, tenant_id),
    FOREIGN KEY (tenant_id, invitation_id) REFERENCES invitations (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
  'CREATE INDEX invitation_links_invitation ON invitation_links (tenant_id, invitation_id)',

  `CREATE TABLE password_resets (
    tenant_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    token_hash text NOT NULL,
    expires_at text NOT NULL,
    used_at text,
    replaced_at text,
    created_at text NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (token_hash, tenant_id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) DEFERRABLE
  )`,
  'CREATE INDEX password_resets_person ON password_resets (tenant_id, person_id)',

  `CREATE TABLE column_choices (
    tenant_id text NOT NULL,
    login_id text NOT NULL,
    list text NOT NULL,
    hidden_columns text NOT NULL,
    PRIMARY KEY (tenant_id, login_id, list),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE saved_views (
    tenant_id text NOT NULL,
    login_id text NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    parameters text NOT NULL,
    hidden_columns text NOT NULL,
    PRIMARY KEY (tenant_id, login_id, list, name),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,

  `CREATE TABLE remedy_requests (
    tenant_id text NOT NULL,
    login_id text NOT NULL,
    cause text NOT NULL,
    requested_at text NOT NULL,
    id text,
    period_type text,
    year bigint,
    period bigint,
    finding text,
    run_ids text,
    look_at text,
    PRIMARY KEY (tenant_id, login_id, cause),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE DEFERRABLE
  )`,
];
