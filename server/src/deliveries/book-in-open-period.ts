import type { App } from '../app.js';
import { type Finding, stops, toFinding } from '../contract/finding.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { checkBeforeSending } from '../journals/check-before-sending.js';
import { createRunJournal } from '../journals/create-run-journal.js';
import { Journal } from '../journals/journal.js';
import { checkInPackage } from './check-in-package.js';
import { assertJournalsInScope } from '../journals/journals-in-scope.js';
import { deliveryContext } from './delivery-context.js';
import { queueJournals, type SendResult } from './queue-journal.js';

/** What is to be sent of a journal that was given. */
interface Move {
  journalId: string;
  /** The journal that took its place; null where it stays where it is. */
  newJournalId: string | null;
  /** Why it could not be made again in an open period; nothing is sent then. */
  findings: Finding[];
}

/** Milliseconds for asking packages; what they did not answer by then is sent without. */
const requestTimeoutMs = 15_000;

export const bookInOpenPeriod: Handler<'bookInOpenPeriod'> = async ({ body, actor, language }, app) => {
  await assertJournalsInScope(app.database, actor, body.journalIds);
  const moved = await queueInOpenPeriods(app, actor, body.journalIds, AbortSignal.timeout(requestTimeoutMs));
  const items = moved.map(({ journalId, outcome, newJournalId, findings }) => ({
    ...{ journalId, outcome, newJournalId },
    findings: findings.map((each) => toFinding(each, language)),
  }));
  return { body: { items } };
};

/** Says what became of a journal that was to be sent, in an open period where its own is closed. */
export interface MoveResult extends Move {
  outcome: Schemas['OpenPeriodReport']['items'][number]['outcome'];
}

/**
 * Books journals in the first open period whose own is closed, and puts all on their way. Whoever asks has checked that
 * the caller may see them.
 *
 * @param signal ends the questions to packages; journals are sent without their answers then
 */
export async function queueInOpenPeriods(
  app: App,
  actor: Actor,
  journalIds: readonly string[],
  signal: AbortSignal,
): Promise<MoveResult[]> {
  const moves: Move[] = [];
  // One after the other: making a journal of a run again makes all again that wait of it. Sending comes after all of
  // them, because what is on its way is not made again.
  for (const journalId of journalIds) moves.push(await moveJournal(app, actor, journalId, signal));
  const going = moves.filter(({ findings }) => findings.length === 0).map(toSend);
  const results = await queueJournals(app, actor, going, signal);
  return moves.map((move) => ({ ...move, ...outcomeOf(move, results.get(toSend(move))) }));
}

const toSend = ({ journalId, newJournalId }: Move): string => newJournalId ?? journalId;

function outcomeOf(
  { newJournalId, findings }: Move,
  sent: SendResult | undefined,
): Pick<MoveResult, 'outcome' | 'findings'> {
  if (findings.length > 0 || !sent) return { outcome: 'refused', findings };
  const isMoved = newJournalId !== null && sent.outcome === 'queued';
  return { outcome: isMoved ? 'moved' : sent.outcome, findings: sent.findings };
}

async function moveJournal(app: App, actor: Actor, journalId: string, signal: AbortSignal): Promise<Move> {
  const { tenantId, login } = actor;
  const journal = await Journal.query(app.database.read).findById([tenantId, journalId]).throwIfNotFound();
  if (journal.supersededBy !== null) return movedAlready(app, journal);
  const checked = await checkBeforeSending(app.database.read, tenantId, journalId);
  const inPackage = await checkInPackage(app.services.get(deliveryContext), checked, signal);
  const { bookingDate } =
    [...checked.findings, ...inPackage].find((each) => stops(each) && each.bookingDate !== undefined) ?? {};
  if (bookingDate === undefined) return { journalId, newJournalId: null, findings: [] };
  try {
    const order = { runId: journal.runId, variant: journal.variant, bookingDate, by: login.id, now: app.now() };
    const created = await app.database.transaction((trx) => createRunJournal(trx, tenantId, order));
    const newJournalId = journal.kind === 'reversal' ? created.reversalId : created.journalId;
    return { journalId, newJournalId, findings: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { journalId, newJournalId: null, findings: error.findings };
  }
}

/** A reversal and what is booked anew are made together, so one may be where the other was moved to. */
async function movedAlready({ database }: App, journal: Journal): Promise<Move> {
  const { tenantId, id: journalId, runId, kind } = journal;
  const newer = await Journal.query(database.read)
    .where({ tenantId, runId, kind, bookingChosen: 1 })
    .whereNull('supersededBy')
    .first();
  return newer
    ? { journalId, newJournalId: newer.id, findings: [] }
    : { journalId, newJournalId: null, findings: [{ code: 'supersededJournal' }] };
}
