import type { Knex } from 'knex';

const thirtyDaysMs = 30 * 24 * 3600 * 1000;

/**
 * Adds second factors. Bureaus that are there get the usual policy from a month later on: no update changes from one day
 * to the next how their people sign in. The demonstration has public passwords, and asks for none.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
  await trx.raw(
    `UPDATE tenants SET factor_roles = '["administrator","accountant"]', factors_from = ?
     WHERE id NOT IN (SELECT tenant_id FROM persons WHERE email IN ('beheer@oamkb.example', 'directie@limburg-lonen.example'))`,
    [new Date(Date.now() + thirtyDaysMs).toISOString()],
  );
}

const statements = [
  // A JSON array of the roles of which signing in asks a second factor, and from when where that is later.
  "ALTER TABLE tenants ADD COLUMN factor_roles TEXT NOT NULL DEFAULT '[]'",
  'ALTER TABLE tenants ADD COLUMN factors_from TEXT',
  // Why the bureau took the factors away the last time.
  'ALTER TABLE persons ADD COLUMN factors_ended_reason TEXT',
  // Whether it was started with a second factor.
  'ALTER TABLE sessions ADD COLUMN has_factor INTEGER NOT NULL DEFAULT 0',

  `CREATE TABLE factors (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('totp', 'passkey')),
    name TEXT NOT NULL,
    -- Of an app: an envelope, the 30 seconds whose code was accepted last, and wrong codes in a row.
    secret TEXT,
    last_step INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    -- Of a passkey: base64url, and a JSON array.
    credential_id TEXT,
    public_key TEXT,
    counter INTEGER,
    transports TEXT,
    blocked_at TEXT,
    created_at TEXT NOT NULL,
    last_used_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, credential_id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX factors_of_person ON factors (tenant_id, person_id)',

  // Factors that were begun, and have yet to show that they work.
  `CREATE TABLE factor_enrolments (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    secret TEXT,
    passkey_challenge TEXT,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX factor_enrolments_of_person ON factor_enrolments (tenant_id, person_id)',

  `CREATE TABLE recovery_codes (
    tenant_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (tenant_id, person_id, code_hash),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,

  // Sign-ins that still need a step. Of one with a passkey alone it is not known yet whose it is.
  `CREATE TABLE sign_in_challenges (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    person_id TEXT,
    token_hash TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    role TEXT,
    passkey_challenge TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    enrolled_at TEXT,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES persons (tenant_id, id) ON DELETE CASCADE
  ) STRICT`,
  'CREATE INDEX sign_in_challenges_of_person ON sign_in_challenges (tenant_id, person_id)',
];

/** Who signs in with a factor would come in without. */
export async function down(): Promise<void> {
  throw new Error('0034-factors cannot be undone: restore a backup');
}
