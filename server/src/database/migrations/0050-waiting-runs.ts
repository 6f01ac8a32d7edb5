import type { Knex } from 'knex';

/**
 * Keeps with each run whether it waits: until it has a journal that counts, and all of them are in the books. What asks for
 * something is found among those, which are few, however many years there are.
 */
export async function up(trx: Knex): Promise<void> {
  await trx.raw('ALTER TABLE runs ADD COLUMN waiting INTEGER NOT NULL DEFAULT 1 CHECK (waiting IN (0, 1))');
  await trx.raw(`UPDATE runs SET waiting = 0 WHERE NOT (${waits})`);
  await trx.raw(
    'CREATE INDEX runs_waiting ON runs (tenant_id, company_id, year, period_from, period_to) WHERE waiting = 1',
  );
  for (const [name, { event, run, when }] of Object.entries(triggers)) {
    await trx.raw(`CREATE TRIGGER ${name} AFTER ${event} ${when ? `WHEN ${when}` : ''} BEGIN
      UPDATE runs SET waiting = ${waits} WHERE ${run}; END`);
  }
}

export async function down(trx: Knex): Promise<void> {
  for (const name of Object.keys(triggers)) await trx.raw(`DROP TRIGGER ${name}`);
  await trx.raw('DROP INDEX runs_waiting');
  await trx.raw('ALTER TABLE runs DROP COLUMN waiting');
}

const counting =
  'FROM journals AS j WHERE j.tenant_id = runs.tenant_id AND j.run_id = runs.id AND j.superseded_by IS NULL';

/** The package took it, or software or a person said that it was booked. */
const booked = `(EXISTS (SELECT 1 FROM deliveries AS d
    WHERE d.tenant_id = j.tenant_id AND d.journal_id = j.id AND d.state = 'posted')
  OR EXISTS (SELECT 1 FROM acknowledgements AS a WHERE a.tenant_id = j.tenant_id AND a.journal_id = j.id))`;

/** A journal without lines has nothing to book. */
const waits = `(NOT EXISTS (SELECT 1 ${counting}) OR EXISTS (SELECT 1 ${counting} AND j.line_count > 0 AND NOT ${booked}))`;

const ofJournal = (row: string): string =>
  `tenant_id = ${row}.tenant_id AND id = (SELECT j.run_id FROM journals AS j
    WHERE j.tenant_id = ${row}.tenant_id AND j.id = ${row}.journal_id)`;

const triggers: Record<string, { event: string; run: string; when?: string }> = {
  runs_waiting_journal: {
    event: 'INSERT ON journals',
    run: 'tenant_id = new.tenant_id AND id = new.run_id',
  },
  runs_waiting_superseded: {
    event: 'UPDATE OF superseded_by ON journals',
    run: 'tenant_id = new.tenant_id AND id = new.run_id',
  },
  runs_waiting_delivery: { event: 'INSERT ON deliveries', run: ofJournal('new'), when: "new.state = 'posted'" },
  runs_waiting_delivered: {
    event: 'UPDATE OF state ON deliveries',
    run: ofJournal('new'),
    when: "(new.state = 'posted') <> (old.state = 'posted')",
  },
  runs_waiting_undelivered: { event: 'DELETE ON deliveries', run: ofJournal('old'), when: "old.state = 'posted'" },
  runs_waiting_acknowledged: { event: 'INSERT ON acknowledgements', run: ofJournal('new') },
  runs_waiting_unacknowledged: { event: 'DELETE ON acknowledgements', run: ofJournal('old') },
};
