import type { Knex } from 'knex';

/**
 * Keeps the keys that seal secrets, wrapped under the operator's, and those that sign tokens, so that all processes on
 * the database have the same ones. `key_revision` tells a process cheaply that it must read them again.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
  for (const table of ['data_keys', 'signing_keys']) {
    for (const change of ['INSERT', 'UPDATE', 'DELETE']) {
      await trx.raw(`CREATE TRIGGER ${table}_${change.toLowerCase()} AFTER ${change} ON ${table}
        BEGIN UPDATE key_revision SET revision = revision + 1; END`);
    }
  }
}

const statements = [
  // tenant_id: empty for the key of the installation. wrapped: an envelope under the operator's encryption key.
  `CREATE TABLE data_keys (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    wrapped TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seals_from TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
  ) STRICT`,
  'CREATE INDEX data_keys_order ON data_keys (tenant_id, seals_from, id)',
  // id: the thumbprint. private_key: an envelope of a JWK.
  `CREATE TABLE signing_keys (
    id TEXT NOT NULL PRIMARY KEY,
    private_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    signs_from TEXT NOT NULL
  ) STRICT`,
  // scope: what it is for, the id of a tenant, or empty for all. former_key: the encryption key at its start.
  `CREATE TABLE key_rotations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('encryption', 'data')),
    scope TEXT NOT NULL,
    former_key TEXT,
    started_at TEXT NOT NULL,
    finished_at TEXT
  ) STRICT`,
  'CREATE TABLE key_revision (revision INTEGER NOT NULL) STRICT',
  'INSERT INTO key_revision (revision) VALUES (1)',
];

/** What was sealed under the data keys would be lost with them. */
export async function down(): Promise<void> {
  throw new Error('0037-keys cannot be undone: restore a backup');
}
