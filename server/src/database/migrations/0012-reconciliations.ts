import type { Knex } from 'knex';

/** Makes room for which wage code feeds which item of the return, and for differences that somebody ticked off. */
export async function up(trx: Knex): Promise<void> {
  const statements = [
    `CREATE TABLE wage_code_items (
      tenant_id TEXT NOT NULL REFERENCES tenants (id),
      wage_code INTEGER NOT NULL,
      item TEXT NOT NULL,
      PRIMARY KEY (tenant_id, wage_code)
    ) STRICT, WITHOUT ROWID`,
    // difference: the cents that were explained. A period that differs otherwise has not been explained.
    `CREATE TABLE reconciliation_explanations (
      tenant_id TEXT NOT NULL,
      company_id TEXT NOT NULL,
      year INTEGER NOT NULL,
      period INTEGER NOT NULL,
      difference INTEGER NOT NULL,
      note TEXT NOT NULL,
      explained_at TEXT NOT NULL,
      explained_by TEXT NOT NULL,
      PRIMARY KEY (tenant_id, company_id, year, period),
      FOREIGN KEY (tenant_id, company_id) REFERENCES companies (tenant_id, id)
    ) STRICT, WITHOUT ROWID`,
  ];
  for (const statement of statements) await trx.raw(statement);
}

/** People said what is in these: it is not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0012-reconciliations cannot be undone: restore a backup');
}
