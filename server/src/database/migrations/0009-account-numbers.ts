import type { Knex } from 'knex';

/**
 * Makes account numbers texts, as packages have them: `0400`, `4000.100` and `A400` are numbers too. What was a whole
 * number keeps its digits.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

/** A scheme may have numbers that are no whole numbers by now. */
export async function down(): Promise<void> {
  throw new Error('0009-account-numbers cannot be undone: restore a backup');
}

const text = (column: string): string => `CAST(${column} AS TEXT)`;

const statements = [
  `CREATE TABLE text_ledger_accounts (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs TEXT,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, scheme_id, number),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO text_ledger_accounts (tenant_id, scheme_id, number, name, kind, rgs, search_text)
    SELECT tenant_id, scheme_id, ${text('number')}, name, kind, rgs, search_text FROM ledger_accounts`,

  `CREATE TABLE text_ledger_account_changes (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    account TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs TEXT,
    PRIMARY KEY (tenant_id, scheme_id, account, valid_from),
    FOREIGN KEY (tenant_id, scheme_id, account) REFERENCES text_ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO text_ledger_account_changes (tenant_id, scheme_id, account, valid_from, number, name, kind, rgs)
    SELECT tenant_id, scheme_id, ${text('account')}, valid_from, ${text('number')}, name, kind, rgs
    FROM ledger_account_changes`,

  `CREATE TABLE text_ledger_lines (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    wage_code INTEGER NOT NULL CHECK (wage_code BETWEEN 1 AND 9999),
    valid_from TEXT NOT NULL DEFAULT '0001-01-01',
    name TEXT NOT NULL,
    debit TEXT,
    credit TEXT,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, scheme_id, wage_code, valid_from),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, debit) REFERENCES text_ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, credit) REFERENCES text_ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO text_ledger_lines (tenant_id, scheme_id, wage_code, valid_from, name, debit, credit, search_text)
    SELECT tenant_id, scheme_id, wage_code, valid_from, name, ${text('debit')}, ${text('credit')}, search_text
    FROM ledger_lines`,

  `CREATE TABLE text_ledger_numbers (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    parent_number TEXT NOT NULL,
    valid_from TEXT NOT NULL DEFAULT '0001-01-01',
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    PRIMARY KEY (tenant_id, scheme_id, parent_number, valid_from),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, parent_id, parent_number) REFERENCES text_ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO text_ledger_numbers (tenant_id, scheme_id, parent_id, parent_number, valid_from, number)
    SELECT tenant_id, scheme_id, parent_id, ${text('parent_number')}, valid_from, ${text('number')} FROM ledger_numbers`,

  // What refers goes before what it refers to; the names of the new tables follow in each other's references.
  ...['ledger_account_changes', 'ledger_numbers', 'ledger_lines', 'ledger_accounts'].map(
    (table) => `DROP TABLE ${table}`,
  ),
  ...['ledger_accounts', 'ledger_account_changes', 'ledger_lines', 'ledger_numbers'].map(
    (table) => `ALTER TABLE text_${table} RENAME TO ${table}`,
  ),
  'CREATE INDEX ledger_lines_debit ON ledger_lines (tenant_id, scheme_id, debit)',
  'CREATE INDEX ledger_lines_credit ON ledger_lines (tenant_id, scheme_id, credit)',
  'CREATE INDEX ledger_numbers_parent ON ledger_numbers (tenant_id, parent_id, parent_number)',
];
