import type { Knex } from 'knex';
import type { Live } from './correct.js';
import { Journal } from './journal.js';
import { readLines } from './lines.js';

/** Journals that are in a package, or that software took; `journal` is the alias of `journals` in the statement. */
export const isDelivered = (journal: string): string => `(
  EXISTS (SELECT 1 FROM deliveries AS del WHERE del.tenant_id = ${journal}.tenant_id
    AND del.journal_id = ${journal}.id AND del.state = 'posted')
  OR EXISTS (SELECT 1 FROM acknowledgements AS ack WHERE ack.tenant_id = ${journal}.tenant_id
    AND ack.journal_id = ${journal}.id))`;

/** Journals that a package may have or get. */
export const isUnderway = (journal: string): string => `EXISTS (SELECT 1 FROM deliveries AS del
  WHERE del.tenant_id = ${journal}.tenant_id AND del.journal_id = ${journal}.id
    AND del.state NOT IN ('posted', 'refused', 'cancelled'))`;

/** The journals of a run that count, with their lines, by number. */
export async function liveJournals(trx: Knex, tenantId: string, runId: string): Promise<Live[]> {
  const journals = (await Journal.query(trx)
    .alias('j')
    .select('j.*', trx.raw(`${isDelivered('j')} AS delivered`), trx.raw(`${isUnderway('j')} AS underway`))
    .where({ 'j.tenantId': tenantId, 'j.runId': runId })
    .whereNull('j.supersededBy')
    .orderBy('j.number')) as (Journal & { delivered: number; underway: number })[];
  const live: Live[] = [];
  for (const journal of journals) {
    const lines = await readLines(trx, tenantId, journal.id);
    live.push({ journal, lines, delivered: journal.delivered === 1, underway: journal.underway === 1 });
  }
  return live;
}
