import type { Knex } from 'knex';

/**
 * Lets what a ledger scheme says hold from a day on. What was there holds always: from the first day that there is.
 */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  // A row says what an account of a scheme that is not linked is called from a day on, until the next.
  `CREATE TABLE ledger_account_changes (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    account INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999999999),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('balance', 'profitAndLoss')),
    rgs TEXT,
    PRIMARY KEY (tenant_id, scheme_id, account, valid_from),
    FOREIGN KEY (tenant_id, scheme_id, account) REFERENCES ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,

  // debit, credit: the numbers that the accounts have from the beginning.
  `CREATE TABLE ledger_lines_from (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    wage_code INTEGER NOT NULL CHECK (wage_code BETWEEN 1 AND 9999),
    valid_from TEXT NOT NULL DEFAULT '0001-01-01',
    name TEXT NOT NULL,
    debit INTEGER,
    credit INTEGER,
    search_text TEXT NOT NULL,
    PRIMARY KEY (tenant_id, scheme_id, wage_code, valid_from),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, debit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, credit) REFERENCES ledger_accounts (tenant_id, scheme_id, number) ON UPDATE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO ledger_lines_from (tenant_id, scheme_id, wage_code, name, debit, credit, search_text)
    SELECT tenant_id, scheme_id, wage_code, name, debit, credit, search_text FROM ledger_lines`,
  'DROP TABLE ledger_lines',
  'ALTER TABLE ledger_lines_from RENAME TO ledger_lines',
  'CREATE INDEX ledger_lines_debit ON ledger_lines (tenant_id, scheme_id, debit)',
  'CREATE INDEX ledger_lines_credit ON ledger_lines (tenant_id, scheme_id, credit)',

  // Which numbers are taken depends on the day, so the server and no index says it.
  `CREATE TABLE ledger_numbers_from (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    parent_number INTEGER NOT NULL,
    valid_from TEXT NOT NULL DEFAULT '0001-01-01',
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999999999),
    PRIMARY KEY (tenant_id, scheme_id, parent_number, valid_from),
    FOREIGN KEY (tenant_id, scheme_id) REFERENCES ledger_schemes (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, parent_id, parent_number) REFERENCES ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO ledger_numbers_from (tenant_id, scheme_id, parent_id, parent_number, number)
    SELECT tenant_id, scheme_id, parent_id, parent_number, number FROM ledger_numbers`,
  'DROP TABLE ledger_numbers',
  'ALTER TABLE ledger_numbers_from RENAME TO ledger_numbers',
  'CREATE INDEX ledger_numbers_parent ON ledger_numbers (tenant_id, parent_id, parent_number)',
];

/** Next year's numbers would become this year's. */
export async function down(): Promise<void> {
  throw new Error('0007-scheme-dates cannot be undone: restore a backup');
}
