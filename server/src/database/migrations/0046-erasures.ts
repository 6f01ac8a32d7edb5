import type { Knex } from 'knex';

/** Records whose data was erased on request, by their ids alone. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE erasures (
    tenant_id TEXT NOT NULL REFERENCES tenants (id),
    id TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('person', 'employee')),
    subject_id TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    -- JSON: kinds with how many of each, and until when what stays does.
    report TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
  ) STRICT`);
}

/** It would be forgotten who must not come back. */
export async function down(): Promise<void> {
  throw new Error('0046-erasures cannot be undone: restore a backup');
}
