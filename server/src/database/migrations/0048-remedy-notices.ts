import type { Knex } from 'knex';

/**
 * Keeps of a request what it is about, so that the bell of those who can shows it until it is put right. Requests of
 * before are of a day at most, and were mailed.
 */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE remedy_requests');
  await trx.raw(`CREATE TABLE remedy_requests (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    id TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    period_type TEXT NOT NULL,
    year INTEGER NOT NULL,
    period INTEGER NOT NULL,
    finding TEXT NOT NULL,
    run_ids TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, cause),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE remedy_requests');
  await trx.raw(`CREATE TABLE remedy_requests (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, cause),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
}
