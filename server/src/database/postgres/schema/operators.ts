/** Who runs the service, and its keys. */
export const operators: readonly string[] = [
  `CREATE TABLE operators (
    id text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    -- A JSON array.
    scopes text NOT NULL,
    secret_hash text NOT NULL UNIQUE,
    hint text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    revoked_at text,
    last_used_at text
  )`,

  `CREATE TABLE operator_keys (
    operator_id text NOT NULL REFERENCES operators (id) DEFERRABLE,
    operation text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    body text NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (operator_id, operation, key)
  )`,

  `CREATE TABLE operator_actions (
    id text NOT NULL PRIMARY KEY,
    at text NOT NULL,
    operator_id text,
    operator_name text NOT NULL,
    action text NOT NULL,
    subject_id text,
    subject_slug text,
    subject_name text,
    details text,
    search_text text NOT NULL,
    seq bigint NOT NULL DEFAULT 0,
    hash text NOT NULL DEFAULT ''
  )`,
  'CREATE UNIQUE INDEX operator_actions_seq ON operator_actions (seq)',

  `CREATE TABLE operator_chain (
    only_one bigint NOT NULL PRIMARY KEY CHECK (only_one = 1),
    head_seq bigint NOT NULL,
    head_hash text NOT NULL
  )`,
  "INSERT INTO operator_chain (only_one, head_seq, head_hash) VALUES (1, 0, '')",

  `CREATE TABLE signing_keys (
    id text NOT NULL PRIMARY KEY,
    private_key text NOT NULL,
    created_at text NOT NULL,
    signs_from text NOT NULL
  )`,

  `CREATE TABLE data_keys (
    tenant_id text NOT NULL,
    id text NOT NULL UNIQUE,
    wrapped text NOT NULL,
    created_at text NOT NULL,
    seals_from text NOT NULL,
    PRIMARY KEY (tenant_id, id)
  )`,
  'CREATE INDEX data_keys_order ON data_keys (tenant_id, seals_from, id)',

  `CREATE TABLE key_rotations (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('encryption', 'data')),
    scope text NOT NULL,
    former_key text,
    started_at text NOT NULL,
    finished_at text
  )`,

  `CREATE TABLE key_revision (
    revision bigint NOT NULL
  )`,
  'INSERT INTO key_revision (revision) VALUES (1)',
];
