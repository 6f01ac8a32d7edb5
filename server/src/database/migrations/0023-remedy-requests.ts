import type { Knex } from 'knex';

/** Remembers who was asked to put something right, so that nobody is mailed twice a day. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE remedy_requests (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, cause),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE remedy_requests');
}
