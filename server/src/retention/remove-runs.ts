import type { Knex } from 'knex';
import type { App } from '../app.js';
import { type Condition, rows } from '../database/index.js';
import { lastExpiredYear } from './cutoff.js';
import { companyNotHeld, noHeldEmployee } from './legal-hold.js';
import { type Part, recordRemoval, removeRows } from './removals.js';

/**
 * Removes runs whose term is past, each with its journals and all that these were made of: what stands in the books is
 * kept as long as its run, and no longer. A correction that was booked later keeps its run as long as itself.
 */
export async function removeRuns(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  for (let runId = await findRun(app, tenantId); runId && !signal.aborted; runId = await findRun(app, tenantId)) {
    await removeRun(app, tenantId, runId, signal);
  }
}

/** One that was begun goes on, whatever is held since: half of a run is of no use to anybody. */
async function findRun({ database, now }: App, tenantId: string): Promise<string | undefined> {
  const [begun] = await database.rows<{ id: string }>(
    'SELECT run_id AS id FROM expiring_runs WHERE tenant_id = ? LIMIT 1',
    [tenantId],
  );
  if (begun) return begun.id;
  const year = lastExpiredYear('payroll', now());
  const held = [
    companyNotHeld('r'),
    noHeldEmployee(
      'r',
      `EXISTS (SELECT 1 FROM run_employees AS re
        WHERE re.tenant_id = r.tenant_id AND re.run_id = r.id AND re.number = e.number)`,
    ),
  ];
  const [due] = await database.rows<{ id: string }>(
    `SELECT r.id FROM runs AS r
     WHERE r.tenant_id = ? AND r.newest_first >= ? AND r.year <= ? AND ${held.map(({ sql }) => sql).join(' AND ')}
       AND NOT EXISTS (SELECT 1 FROM journals AS j WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id
         AND (j.year > ? OR j.booking_year > ? OR substr(j.created_at, 1, 4) > ?))
     ORDER BY r.newest_first DESC LIMIT 1`,
    // Its last day can lie some days into the next year: the index leaves out what is certainly younger.
    [tenantId, -((year + 1) * 10_000 + 131), year, year, year, String(year)],
  );
  return due?.id;
}

const ofJournals: Omit<Part, 'where'>[] = [
  // Bytes of a whole part of the employees each.
  { table: 'journal_explanation_parts', key: ['journal_id', 'part'], limit: 5 },
  { table: 'journal_explanations', key: ['journal_id'], limit: 5 },
  { table: 'journal_lines', key: ['journal_id', 'line'] },
  { table: 'journal_downloads', key: ['id'] },
  { table: 'acknowledgements', key: ['journal_id'] },
  { table: 'document_numbers', key: ['package', 'administration', 'number'] },
  { table: 'deliveries', key: ['id'] },
];

async function removeRun(app: App, tenantId: string, runId: string, signal: AbortSignal): Promise<void> {
  const { database } = app;
  const counted = { tenantId, rule: 'payroll' } as const;
  const ofRun: Condition = { sql: 'x.run_id = ?', bindings: [runId] };
  await database.transaction(async (trx) => {
    const begun = await rows(trx, 'SELECT 1 FROM expiring_runs WHERE tenant_id = ? AND run_id = ?', [tenantId, runId]);
    if (begun.length === 0)
      await rows(trx, 'INSERT INTO expiring_runs (tenant_id, run_id) VALUES (?, ?)', [tenantId, runId]);
  });
  const journals = await database.rows<{ id: string }>('SELECT id FROM journals WHERE tenant_id = ? AND run_id = ?', [
    tenantId,
    runId,
  ]);
  for (const { id } of journals) {
    const where: Condition = { sql: 'x.journal_id = ?', bindings: [id] };
    for (const part of ofJournals) await removeRows(app, counted, { ...part, where }, signal);
    if (!signal.aborted) await database.transaction((trx) => removeSources(trx, tenantId, id));
  }
  await removeRows(
    app,
    { ...counted, kind: 'runLines' },
    { table: 'run_lines', key: ['run_id', 'employee', 'wage_code'], where: ofRun },
    signal,
  );
  await removeRows(app, counted, { table: 'run_employees', key: ['run_id', 'number'], where: ofRun }, signal);
  if (signal.aborted) return;
  await database.transaction(async (trx) => {
    const gone = await rows(trx, 'DELETE FROM journals WHERE tenant_id = ? AND run_id = ? RETURNING 1', [
      tenantId,
      runId,
    ]);
    await recordRemoval(app, trx, { ...counted, kind: 'journals', count: gone.length });
    await rows(trx, 'DELETE FROM runs WHERE tenant_id = ? AND id = ?', [tenantId, runId]);
    await recordRemoval(app, trx, { ...counted, kind: 'runs', count: 1 });
  });
}

/** Removes what a journal was made of, with the contents of the run that no other journal was made of. */
async function removeSources(trx: Knex.Transaction, tenantId: string, journalId: string): Promise<void> {
  const sources = await rows<{ hash: string }>(
    trx,
    'DELETE FROM journal_sources WHERE tenant_id = ? AND journal_id = ? RETURNING run_snapshot AS hash',
    [tenantId, journalId],
  );
  for (const hash of new Set(sources.map((source) => source.hash))) {
    await rows(
      trx,
      `DELETE FROM run_snapshots WHERE tenant_id = ? AND hash = ? AND NOT EXISTS (
         SELECT 1 FROM journal_sources AS s WHERE s.tenant_id = run_snapshots.tenant_id AND s.run_snapshot = ?)`,
      [tenantId, hash, hash],
    );
  }
}
