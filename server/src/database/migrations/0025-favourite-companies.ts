import type { Knex } from 'knex';

/** Keeps the companies that each login wants at hand. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE favourite_companies (
    tenant_id TEXT NOT NULL,
    login_id TEXT NOT NULL,
    company_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, login_id, company_id),
    FOREIGN KEY (tenant_id, login_id) REFERENCES logins (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`);
  await trx.raw('CREATE INDEX favourite_companies_company ON favourite_companies (tenant_id, company_id)');
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TABLE favourite_companies');
}
