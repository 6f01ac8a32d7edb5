import type { Knex } from 'knex';

/** Keeps the columns that logins leave out of lists. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE column_choices (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    list TEXT NOT NULL,
    hidden_columns TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, list),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE column_choices');
}
