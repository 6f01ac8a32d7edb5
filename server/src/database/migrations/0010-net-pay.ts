import type { Knex } from 'knex';

const statements = [
  'ALTER TABLE journals ADD COLUMN net_pay_per_employee INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE journal_sources ADD COLUMN net_pay_per_employee INTEGER NOT NULL DEFAULT 0',
  `CREATE TRIGGER journals_net_pay_no_update BEFORE UPDATE OF net_pay_per_employee ON journals
    BEGIN SELECT RAISE(ABORT, 'The content of a journal does not change'); END`,
  // A journal per employee keeps cost centres and net pay apart from now on: those that are there are compared anew.
  `UPDATE journals SET unsettled = unsettled + 1, scheme_hash = ''
    WHERE variant = 'employee' AND superseded_by IS NULL`,
];

/** Lets net pay have a line for each employee. */
export async function up(trx: Knex): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}

/** Journals are books: how they were made is not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0010-net-pay cannot be undone: restore a backup');
}
