import type { Knex } from 'knex';
import type { Finding } from '../contract/finding.js';
import type { EffectiveSchemes } from '../ledgers/effective-scheme.js';
import { queueWebhookMessages } from '../webhooks/queue-webhook-messages.js';
import { type JournalOrder, planRunJournal } from './plan-run-journal.js';
import { Journal } from './journal.js';
import { type JournalDraft, insertJournal } from './insert-journal.js';
import type { CurrentJournal } from './current-journals.js';
import { explainJournal } from './explain-journal.js';
import { insertExplanation } from './explanation.js';
import { lineKey } from './journal-builder.js';
import { combineSources, type SourcesByLine } from './line-source.js';

export interface CreatedJournal {
  outcome: 'made' | 'unchanged' | 'kept';
  journalId: string;
  companyId: string;
  /** The journal that undoes what was delivered, where the correction made one. */
  reversalId: string | null;
  /** Ids of the journals that were made, by number. */
  made: string[];
  /** Warnings only: what stops a journal is thrown. */
  findings: Finding[];
}

/**
 * Makes the journal of a run as the run, the ledger scheme and the integration are now. Whoever asks has checked that
 * the caller may see the run.
 *
 * @param schemes see `planRunJournal`
 * @throws Problem `journal-findings` with all of them; `correction-needed`; `delivery-open`; `file-downloaded`; then
 *   nothing was written
 */
export async function createRunJournal(
  trx: Knex.Transaction,
  tenantId: string,
  order: JournalOrder,
  schemes?: EffectiveSchemes,
): Promise<CreatedJournal> {
  const planned = await planRunJournal(trx, tenantId, order, schemes);
  const { content, current, draft, collector, findings } = planned;
  const { run } = content;
  const made: Journal[] = [];
  for (const each of planned.make) {
    const journal = await insertJournal(trx, each);
    const sources = await sourcesOf(trx, tenantId, each.kind, collector.sources, current);
    if (sources) await insertExplanation(trx, tenantId, journal.id, each.lines, sources);
    const message = { type: 'journal.ready' as const, companyId: run.companyId, data: { journalId: journal.id } };
    await queueWebhookMessages(trx, tenantId, message, order.now);
    made.push(journal);
  }
  const journalId = (made.at(-1) ?? lastCurrent(current, planned.supersede)).id;
  // Of the first journals of a run there is nothing to say: they are made of what it is now.
  if (current.length > 0) {
    await supersede(trx, tenantId, planned.supersede, journalId);
    await markUpToDate(trx, tenantId, run.id, draft);
  }
  return {
    outcome: made.length > 0 ? 'made' : order.correction === 'none' ? 'kept' : 'unchanged',
    journalId,
    companyId: run.companyId,
    reversalId: made.find(({ kind }) => kind === 'reversal')?.id ?? null,
    made: made.map(({ id }) => id),
    findings,
  };
}

/**
 * Says what a journal is made of: a regular one of what the run is now, a reversal of what was delivered taken back, and
 * a difference of both.
 *
 * @returns undefined where what was delivered does not know what it was made of
 */
async function sourcesOf(
  trx: Knex.Transaction,
  tenantId: string,
  kind: Journal['kind'],
  now: SourcesByLine,
  current: readonly CurrentJournal[],
): Promise<SourcesByLine | undefined> {
  if (kind === 'regular') return now;
  const terms = kind === 'difference' ? [{ factor: 1, sources: now }] : [];
  for (const { journal, lines } of current.filter(({ isDelivered }) => isDelivered)) {
    const explained = await explainJournal(trx, tenantId, journal.id, {});
    if (!explained) return undefined;
    const sources = new Map([...explained].map(([line, found]) => [lineKey(lines[line - 1]!), found]));
    terms.push({ factor: -1, sources });
  }
  return combineSources(terms);
}

/** Returns the journal that counts when none was made: one that waits to be delivered, or else the last delivered. */
function lastCurrent(current: readonly CurrentJournal[], superseded: readonly Journal[]): Journal {
  const rest = current.map(({ journal }) => journal).filter((journal) => !superseded.includes(journal));
  return rest.findLast(({ kind }) => kind !== 'reversal') ?? rest.at(-1)!;
}

async function supersede(trx: Knex, tenantId: string, journals: readonly Journal[], by: string): Promise<void> {
  const ids = journals.map(({ id }) => id);
  await Journal.query(trx).patch({ supersededBy: by }).where({ tenantId }).whereIn('id', ids);
}

/** Writes down that all journals of the run that count are right for what the run and the scheme are now. */
async function markUpToDate(
  trx: Knex,
  tenantId: string,
  runId: string,
  { runHash, schemeHash }: JournalDraft,
): Promise<void> {
  await Journal.query(trx)
    .patch({
      runHash,
      schemeHash,
      staleReason: null,
      staleAt: null,
      unsettled: 0,
      leftHash: null,
      leftAt: null,
      leftBy: null,
    })
    .where({ tenantId, runId })
    .whereNull('supersededBy');
}
