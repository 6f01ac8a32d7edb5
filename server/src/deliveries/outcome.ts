import { Differs, type Found, NotNow, type Posted, Refused, SignInFailed } from '../integrations/packages/connector.js';
import type { Attempt, Delivery, Reason } from './delivery.js';
import type { Transition } from './states.js';

/** How a call came out. */
export interface Outcome {
  outcome: NonNullable<Attempt['outcome']>;
  transition: Transition;
  posted?: Posted;
  reason?: Reason;
  /** The package's own words. */
  message?: string;
  /** Milliseconds that the package asks for. */
  wait?: number;
  /** Only this journal has to wait, not all of its integration's. */
  alone?: boolean;
}

/** The package took it. */
export const taken = (posted: Posted): Outcome => ({ outcome: 'posted', transition: 'posted', posted, message: posted.message });

/** What is under our reference, held against what was sent. */
export function lookedUp(found: Found | undefined, { debit, lines }: Pick<Delivery, 'debit' | 'lines'>): Outcome {
  if (!found) return { outcome: 'notFound', transition: 'notFound' };
  const same = found.debit === debit && found.credit === debit && found.lines === lines;
  if (same) return { outcome: 'found', transition: 'found', posted: found, message: found.message };
  return differing(found, { debit, lines });
}

function differing(found: Found, { debit, lines }: Pick<Delivery, 'debit' | 'lines'>): Outcome {
  const values = { debit: debit ?? 0, lines: lines ?? 0, foundDebit: found.debit, foundCredit: found.credit, foundLines: found.lines };
  return { outcome: 'differs', transition: 'differs', posted: found, reason: { code: 'differs', values }, message: found.message };
}

/**
 * What an error says about the journal. Only the named ones say that nothing was taken; after all others, such as a
 * time-out or an answer that cannot be read, it may be there.
 */
export function failed(error: unknown, kind: 'send' | 'find', sent: Pick<Delivery, 'debit' | 'lines' | 'unclear'>): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotNow) {
    return { outcome: 'notNow', transition: 'notTaken', reason: { code: 'notNow' }, message, wait: error.wait, alone: error.extent === 'journal' };
  }
  if (error instanceof SignInFailed) return { outcome: 'signInFailed', transition: 'notTaken', reason: { code: 'signIn' }, message };
  if (error instanceof Differs) return differing(error.found, sent);
  if (error instanceof Refused && kind === 'send') {
    return { outcome: 'refused', transition: 'refused', reason: sent.unclear === 1 ? { code: 'asksPerson' } : undefined, message };
  }
  return { outcome: 'lost', transition: 'lost', reason: { code: 'lost' }, message };
}
