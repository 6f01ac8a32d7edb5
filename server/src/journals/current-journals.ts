import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import { downloadedCondition } from './files/file-state.js';
import { Journal, type JournalLine } from './journal.js';
import { readLines } from './journal-lines.js';

/** A journal of a run that no newer one took the place of. */
export interface CurrentJournal {
  journal: Journal;
  /** It is in a package, or was imported: software took it, or a person said so. */
  isDelivered: boolean;
  /** It is on its way to a package. */
  isUnderway: boolean;
  /** Its file was downloaded, and nobody said whether it was imported. */
  isDownloaded: boolean;
  lines: JournalLine[];
}

/** Whether a journal books something that is neither in the books nor on the way there. */
export const isWaiting = ({ lines, isDelivered, isUnderway, isDownloaded }: CurrentJournal): boolean =>
  lines.length > 0 && !isDelivered && !isUnderway && !isDownloaded;

/**
 * Gives a condition: the journal is in a package, or was imported: software took it, or a person said so.
 *
 * @param journal alias of `journals` in the statement
 */
export const deliveredCondition = (journal: string): string => `(
  EXISTS (SELECT 1 FROM deliveries AS del WHERE del.tenant_id = ${journal}.tenant_id
    AND del.journal_id = ${journal}.id AND del.state = 'posted')
  OR EXISTS (SELECT 1 FROM acknowledgements AS ack WHERE ack.tenant_id = ${journal}.tenant_id
    AND ack.journal_id = ${journal}.id))`;

/** Gives a condition: a package may have the journal, or may get it yet. */
export const underwayCondition = (journal: string): string => `EXISTS (SELECT 1 FROM deliveries AS del
  WHERE del.tenant_id = ${journal}.tenant_id AND del.journal_id = ${journal}.id
    AND del.state NOT IN ('posted', 'refused', 'cancelled'))`;

/** Reads how far the delivery of a journal is. */
export async function readProgress(
  knex: Knex,
  { tenantId, id }: Pick<Journal, 'tenantId' | 'id'>,
): Promise<Pick<CurrentJournal, 'isDelivered' | 'isUnderway' | 'isDownloaded'>> {
  const [found] = await rows<{ delivered: number; underway: number; downloaded: number }>(
    knex,
    `SELECT ${deliveredCondition('j')} AS delivered, ${underwayCondition('j')} AS underway,
       ${downloadedCondition('j')} AS downloaded
     FROM journals AS j WHERE j.tenant_id = ? AND j.id = ?`,
    [tenantId, id],
  );
  const isDelivered = found!.delivered === 1;
  return { isDelivered, isUnderway: found!.underway === 1, isDownloaded: !isDelivered && found!.downloaded === 1 };
}

/** Reads the journals of a run that count, with their lines, by number. */
export async function readCurrentJournals(trx: Knex, tenantId: string, runId: string): Promise<CurrentJournal[]> {
  const journals = await Journal.query(trx).where({ tenantId, runId }).whereNull('supersededBy').orderBy('number');
  const current: CurrentJournal[] = [];
  for (const journal of journals) {
    const lines = await readLines(trx, tenantId, journal.id);
    current.push({ journal, lines, ...(await readProgress(trx, journal)) });
  }
  return current;
}
