import type { Knex } from 'knex';

/** Makes room for the message of a wage-tax return: its items, and what it declares of each employment. */
export async function up(trx: Knex): Promise<void> {
  const statements = [
    `ALTER TABLE wage_tax_returns ADD COLUMN source TEXT NOT NULL DEFAULT 'typed' CHECK (source IN ('message', 'typed'))`,
    'ALTER TABLE wage_tax_returns ADD COLUMN message_created_at TEXT',
    'ALTER TABLE wage_tax_returns ADD COLUMN message_hash TEXT',
    'ALTER TABLE wage_tax_returns ADD COLUMN incomes INTEGER NOT NULL DEFAULT 0',
    `CREATE TABLE wage_tax_return_items (
      tenant_id TEXT NOT NULL,
      return_id TEXT NOT NULL,
      item TEXT NOT NULL,
      amount INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, return_id, item),
      FOREIGN KEY (tenant_id, return_id) REFERENCES wage_tax_returns (tenant_id, id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE wage_tax_return_wages (
      tenant_id TEXT NOT NULL,
      return_id TEXT NOT NULL,
      employee INTEGER NOT NULL,
      income INTEGER NOT NULL,
      item TEXT NOT NULL,
      amount INTEGER NOT NULL,
      PRIMARY KEY (tenant_id, return_id, employee, income, item),
      FOREIGN KEY (tenant_id, return_id) REFERENCES wage_tax_returns (tenant_id, id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX companies_wage_tax_number ON companies (tenant_id, wage_tax_number) WHERE wage_tax_number IS NOT NULL',
  ];
  for (const statement of statements) await trx.raw(statement);
}

/** Returns were brought in by people: they are not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0004-returns cannot be undone: restore a backup');
}
