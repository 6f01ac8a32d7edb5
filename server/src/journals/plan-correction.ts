import { Problem } from '../contract/problem.js';
import { isBookedAlike } from './book-run.js';
import type { CurrentJournal } from './current-journals.js';
import type { JournalDraft } from './insert-journal.js';
import { byAccount } from './journal-builder.js';
import type { Correction, Journal, JournalKind, JournalLine } from './journal.js';
import { netLines, reverseLines } from './journal-lines.js';

/** Says what is to be made, in this order, and which journals that takes the place of. */
export interface CorrectionPlan {
  make: { kind: JournalKind; lines: JournalLine[]; corrects: string | null }[];
  supersede: Journal[];
}

/**
 * Decides what has to be made so that all that was delivered, with what is made now, books the run as it is. Earlier
 * corrections count: a difference is taken against everything that was delivered, and a reversal undoes all of it.
 *
 * @param current the journals of the run that count, by number
 * @param full what a journal of the whole run would be, and its hash
 * @throws Problem `correction-needed` when something was delivered and no choice was made; `delivery-open` when a
 *   journal that is on its way would be taken the place of, `file-downloaded` when one whose file somebody has would
 */
export function planCorrection(
  current: readonly CurrentJournal[],
  full: { draft: JournalDraft; hash: string },
  correction: Correction | undefined,
): CorrectionPlan {
  const { draft, hash } = full;
  const target = draft.lines;
  const delivered = current.filter((each) => each.isDelivered);
  const waiting = current.filter((each) => !each.isDelivered);
  const booked = netLines(delivered.flatMap(({ lines }) => lines));
  const missing = netLines([...target, ...reverseLines(booked)]);
  const replace = (...make: CorrectionPlan['make']): CorrectionPlan => {
    if (waiting.some(({ isUnderway }) => isUnderway)) throw new Problem('delivery-open');
    // Its file may be in the books: only a person knows.
    if (waiting.some(({ isDownloaded }) => isDownloaded)) throw new Problem('file-downloaded');
    return { make, supersede: waiting.map(({ journal }) => journal) };
  };
  const isThere = ({ journal }: CurrentJournal): boolean => journal.hash === hash && isBookedAlike(journal, draft);
  if (booked.length === 0 && waiting.length === 1 && isThere(waiting[0]!)) return unchanged;
  const anew: CorrectionPlan['make'] =
    target.length > 0 ? [{ kind: 'regular', lines: [...target], corrects: null }] : [];
  if (booked.length === 0) return replace(...anew);
  if (missing.length === 0 || correction === 'none') return replace();
  const isBookedThere = waiting.every(({ journal }) => isBookedAlike(journal, draft));
  const isMade = isPlanned(waiting, missing, correction);
  if (isMade && isBookedThere) return unchanged;
  // What is only booked elsewhere is corrected as it was.
  const chosen = correction ?? (isMade ? correctionOf(waiting) : undefined);
  const corrects = delivered.findLast(({ journal }) => journal.kind !== 'reversal')!.journal.id;
  switch (chosen) {
    case 'difference':
      return replace({ kind: 'difference', lines: missing.sort(byAccount), corrects });
    case 'reversal':
      return replace({ kind: 'reversal', lines: reverseLines(booked).sort(byAccount), corrects }, ...anew);
    default:
      throw new Problem('correction-needed');
  }
}

const unchanged: CorrectionPlan = { make: [], supersede: [] };

/** Returns whether the journals that wait to be delivered do already what is asked. */
function isPlanned(
  waiting: readonly CurrentJournal[],
  missing: readonly JournalLine[],
  correction: Correction | undefined,
): boolean {
  const planned = waiting.flatMap(({ lines }) => lines);
  if (planned.length === 0 || netLines([...missing, ...reverseLines(planned)]).length > 0) return false;
  return correction === undefined || correction === correctionOf(waiting);
}

const correctionOf = (waiting: readonly CurrentJournal[]): Correction =>
  waiting.every(({ journal }) => journal.kind === 'difference') ? 'difference' : 'reversal';
