import type { Knex } from 'knex';

/** Keeps with each journal what its wages cost, so that a year of them is summed without reading their lines. */
export async function up(trx: Knex): Promise<void> {
  // Cents on profit-and-loss accounts, debit less credit.
  await trx.raw('ALTER TABLE journals ADD COLUMN wage_costs INTEGER NOT NULL DEFAULT 0');
  await trx.raw(`UPDATE journals SET wage_costs = coalesce((SELECT sum(l.amount) FROM journal_lines AS l
    WHERE l.tenant_id = journals.tenant_id AND l.journal_id = journals.id AND l.kind = 'profitAndLoss'), 0)`);
  await trx.raw(`CREATE TRIGGER journals_wage_costs_no_update BEFORE UPDATE OF wage_costs ON journals
    BEGIN SELECT RAISE(ABORT, 'The content of a journal does not change'); END`);
}

export async function down(trx: Knex): Promise<void> {
  await trx.raw('DROP TRIGGER journals_wage_costs_no_update');
  await trx.raw('ALTER TABLE journals DROP COLUMN wage_costs');
}
