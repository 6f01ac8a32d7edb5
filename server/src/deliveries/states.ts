import type { Connector } from '../integrations/connectors/connector.js';
import type { Delivery, DeliveryState } from './delivery.js';

/** A state, or `sendingAgain` for a repeated call: an earlier one may have been taken. */
export type From = DeliveryState | 'sendingAgain';

/**
 * Every way from one state to another, by name. A journal is sent from `ready` only, which says that the package
 * certainly does not have it, or under a key by which the package knows a repetition.
 */
export const transitions = {
  /** A call to send it begins. */
  send: { ready: 'sending' },
  /** The same again, under the package's key. */
  sendAgain: { unknown: 'sending' },
  /** Looking it up begins, or ends without an answer. */
  find: { unknown: 'unknown' },
  posted: { sending: 'posted', sendingAgain: 'posted' },
  /** A refused repetition says nothing about the call before it. */
  refused: { sending: 'refused', sendingAgain: 'needsReview' },
  /** The journal was certainly not taken now: a limit, no connection, no sign-in. */
  notTaken: { ready: 'ready', sending: 'ready', sendingAgain: 'unknown', unknown: 'unknown' },
  /** No answer came, or the process that waited for it is gone. */
  lost: { sending: 'unknown', sendingAgain: 'unknown', unknown: 'unknown' },
  /** It cannot be looked up, or was too often without a clear answer. */
  requestReview: { sending: 'needsReview', sendingAgain: 'needsReview', unknown: 'needsReview' },
  found: { unknown: 'posted' },
  differs: { sending: 'needsReview', sendingAgain: 'needsReview', unknown: 'needsReview' },
  notFound: { unknown: 'ready' },
  /** It is not there, and the package answered the same fault each time that it was sent. */
  faultedTwice: { unknown: 'refused' },
  /** The integration is gone, or the company is booked elsewhere by now. */
  disconnect: { ready: 'refused', sending: 'needsReview', sendingAgain: 'needsReview', unknown: 'needsReview' },
  /** By a person. Where it may be in the package, it is looked for first. */
  retry: { ready: 'ready', refused: 'ready', needsReview: 'unknown' },
  cancel: { ready: 'cancelled', refused: 'cancelled' },
  confirmPosted: { needsReview: 'posted' },
  /** A person says that it is not there: where it can be looked for, that is done before it is sent again. */
  lookAgain: { needsReview: 'unknown' },
  confirmNotPosted: { needsReview: 'ready' },
  discard: { needsReview: 'cancelled' },
} as const satisfies Record<string, Partial<Record<From, DeliveryState>>>;

export type Transition = keyof typeof transitions;

/** Returns the state that a transition leads to; undefined where it cannot be made. */
export function targetState(
  transition: Transition,
  { state, unclear }: Pick<Delivery, 'state' | 'unclear'>,
): DeliveryState | undefined {
  const from: From = state === 'sending' && unclear === 1 ? 'sendingAgain' : state;
  return (transitions[transition] as Partial<Record<From, DeliveryState>>)[from];
}

/** A person is asked after so many calls without a clear answer. */
export const maxUnclearAttempts = 20;

/** Decides what a call without a clear answer leads to. @param before calls of the delivery that had none either */
export function unclearAnswer(reconciliation: Connector['reconciliation'], before: number): 'lost' | 'requestReview' {
  return reconciliation === 'none' || before >= maxUnclearAttempts ? 'requestReview' : 'lost';
}

/** Decides what is done next with a delivery that has its turn. */
export function nextStep(
  state: 'ready' | 'unknown',
  reconciliation: Connector['reconciliation'],
): 'send' | 'sendAgain' | 'find' | 'requestReview' {
  if (state === 'ready') return 'send';
  if (reconciliation === 'key') return 'sendAgain';
  return reconciliation === 'reference' ? 'find' : 'requestReview';
}
