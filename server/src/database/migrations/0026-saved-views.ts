import type { Knex } from 'knex';

/** Keeps the words, filters, order and columns of lists that logins saved under a name. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE saved_views (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    parameters TEXT NOT NULL,
    hidden_columns TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, list, name),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE saved_views');
}
