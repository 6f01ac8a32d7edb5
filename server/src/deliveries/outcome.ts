import {
  MismatchError,
  type FoundDocument,
  RetryableError,
  type PostedDocument,
  RejectedError,
  SignInError,
  UnclearError,
} from '../integrations/connectors/connector.js';
import type { Delivery, DeliveryAttempt, Reason } from './delivery.js';
import type { Transition } from './states.js';

/** Says how a call came out. */
export interface CallOutcome {
  outcome: NonNullable<DeliveryAttempt['outcome']>;
  transition: Transition;
  posted?: PostedDocument;
  reason?: Reason;
  /** The package's own words, or what went wrong with the call. */
  message?: string;
  /** Milliseconds that the package asks for. */
  wait?: number;
  /** Only this journal has to wait, not all of its integration's. */
  alone?: boolean;
}

export const postedOutcome = (posted: PostedDocument): CallOutcome => ({
  outcome: 'posted',
  transition: 'posted',
  posted,
  message: posted.message,
});

/** Holds the document under our reference against the journal that was sent. */
export function lookupOutcome(
  found: FoundDocument | undefined,
  { debit, lines }: Pick<Delivery, 'debit' | 'lines'>,
): CallOutcome {
  if (!found) return { outcome: 'notFound', transition: 'notFound' };
  const same = found.debit === debit && found.credit === debit && found.lines === lines;
  if (same) return { outcome: 'found', transition: 'found', posted: found, message: found.message };
  return mismatchOutcome(found, { debit, lines });
}

function mismatchOutcome(found: FoundDocument, { debit, lines }: Pick<Delivery, 'debit' | 'lines'>): CallOutcome {
  const values = {
    debit: debit ?? 0,
    lines: lines ?? 0,
    foundDebit: found.debit,
    foundCredit: found.credit,
    foundLines: found.lines,
  };
  return {
    outcome: 'differs',
    transition: 'differs',
    posted: found,
    reason: { code: 'differs', values },
    message: found.message,
  };
}

/**
 * Says what an error means for the journal. Only the named ones say that nothing was taken; after all others, such as a
 * time-out or an answer that cannot be read, it may be there.
 */
export function errorOutcome(
  error: unknown,
  kind: 'send' | 'find',
  sent: Pick<Delivery, 'debit' | 'lines' | 'unclear'>,
): CallOutcome {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RetryableError) {
    return {
      outcome: 'notNow',
      transition: 'notTaken',
      reason: { code: 'notNow' },
      message,
      wait: error.waitMs,
      alone: error.extent === 'journal',
    };
  }
  if (error instanceof SignInError)
    return { outcome: 'signInFailed', transition: 'notTaken', reason: { code: 'signIn' }, message };
  if (error instanceof MismatchError) return mismatchOutcome(error.found, sent);
  if (error instanceof RejectedError && kind === 'send') {
    return {
      outcome: 'refused',
      transition: 'refused',
      reason: sent.unclear === 1 ? { code: 'noLookUp' } : undefined,
      message,
    };
  }
  const code = error instanceof UnclearError && kind === 'send' ? 'faulted' : 'lost';
  return { outcome: 'lost', transition: 'lost', reason: { code }, message };
}
