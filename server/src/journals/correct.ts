import { Problem } from '../contract/problem.js';
import { byAccount } from './books.js';
import type { Correction, Journal, JournalKind, JournalLine } from './journal.js';
import { net, swapped } from './lines.js';

/** A journal of the run that none took the place of. */
export interface Live {
  journal: Journal;
  /** It is in a package, or software took it. */
  delivered: boolean;
  /** It is on its way to a package. */
  underway: boolean;
  lines: JournalLine[];
}

/** What is made, in this order, and what it takes the place of. */
export interface Plan {
  make: { kind: JournalKind; lines: JournalLine[]; corrects: string | null }[];
  supersede: Journal[];
}

/**
 * What has to be made so that all that was delivered, with what is made now, books the run as it is. Earlier
 * corrections count: a difference is taken against everything that was delivered, and a reversal undoes all of it.
 *
 * @param live by number
 * @param full what a journal of the whole run would be
 * @throws Problem `correction-needed` when something was delivered and no choice was made; `delivery-open` when a
 *   journal that is on its way would be taken the place of
 */
export function planOf(
  live: readonly Live[],
  full: { lines: readonly JournalLine[]; hash: string },
  correction: Correction | undefined,
): Plan {
  const { lines: target, hash } = full;
  const delivered = live.filter((each) => each.delivered);
  const waiting = live.filter((each) => !each.delivered);
  const booked = net(delivered.flatMap(({ lines }) => lines));
  const missing = net([...target, ...swapped(booked)]);
  const replace = (...make: Plan['make']): Plan => {
    if (waiting.some(({ underway }) => underway)) throw new Problem('delivery-open');
    return { make, supersede: waiting.map(({ journal }) => journal) };
  };
  if (booked.length === 0 && waiting.length === 1 && waiting[0]!.journal.hash === hash) return nothing;
  const anew: Plan['make'] = target.length > 0 ? [{ kind: 'regular', lines: [...target], corrects: null }] : [];
  if (booked.length === 0) return replace(...anew);
  if (missing.length === 0 || correction === 'none') return replace();
  if (isPlanned(waiting, missing, correction)) return nothing;
  const corrects = delivered.findLast(({ journal }) => journal.kind !== 'reversal')!.journal.id;
  switch (correction) {
    case undefined:
      throw new Problem('correction-needed');
    case 'difference':
      return replace({ kind: 'difference', lines: missing.sort(byAccount), corrects });
    case 'reversal':
      return replace({ kind: 'reversal', lines: swapped(booked).sort(byAccount), corrects }, ...anew);
  }
}

const nothing: Plan = { make: [], supersede: [] };

/** Whether what waits to be delivered does already what is asked. */
function isPlanned(waiting: readonly Live[], missing: readonly JournalLine[], correction: Correction | undefined): boolean {
  const planned = waiting.flatMap(({ lines }) => lines);
  if (planned.length === 0 || net([...missing, ...swapped(planned)]).length > 0) return false;
  const difference = waiting.every(({ journal }) => journal.kind === 'difference');
  return correction === undefined || (correction === 'difference') === difference;
}
