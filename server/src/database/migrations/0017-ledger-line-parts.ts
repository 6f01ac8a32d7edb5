import type { Knex } from 'knex';

/** Lets a line of a ledger scheme be split, differ by department, and be booked on one cost centre or cost unit. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

const statements = [
  'ALTER TABLE ledger_lines ADD COLUMN cost_centre TEXT',
  'ALTER TABLE ledger_lines ADD COLUMN cost_unit TEXT',

  // share: basis points. debit, credit: as those of the line; what is null is as the line says.
  `CREATE TABLE ledger_line_parts (
    tenant_id TEXT NOT NULL,
    scheme_id TEXT NOT NULL,
    wage_code INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    seq INTEGER NOT NULL,
    department INTEGER,
    share INTEGER NOT NULL CHECK (share BETWEEN 1 AND 10000),
    debit TEXT,
    credit TEXT,
    cost_centre TEXT,
    cost_unit TEXT,
    PRIMARY KEY (tenant_id, scheme_id, wage_code, valid_from, seq),
    FOREIGN KEY (tenant_id, scheme_id, wage_code, valid_from)
      REFERENCES ledger_lines (tenant_id, scheme_id, wage_code, valid_from) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, debit) REFERENCES ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE,
    FOREIGN KEY (tenant_id, scheme_id, credit) REFERENCES ledger_accounts (tenant_id, scheme_id, number)
      ON UPDATE CASCADE
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX ledger_line_parts_debit ON ledger_line_parts (tenant_id, scheme_id, debit)',
  'CREATE INDEX ledger_line_parts_credit ON ledger_line_parts (tenant_id, scheme_id, credit)',
];

/** Lines would be booked elsewhere without their parts. */
export async function down(): Promise<void> {
  throw new Error('0017-ledger-line-parts cannot be undone: restore a backup');
}
