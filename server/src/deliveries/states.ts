import type { Connector } from '../integrations/packages/connector.js';
import type { Delivery, DeliveryState } from './delivery.js';

/** A state, with a repeated call told apart: an earlier one may have been taken. */
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
  /** That a repetition is refused says nothing about the call before it. */
  refused: { sending: 'refused', sendingAgain: 'needsPerson' },
  /** Certainly not taken now: a limit, no connection, no sign-in. */
  notTaken: { ready: 'ready', sending: 'ready', sendingAgain: 'unknown', unknown: 'unknown' },
  /** No answer, or the process that waited for it is gone. */
  lost: { sending: 'unknown', sendingAgain: 'unknown', unknown: 'unknown' },
  /** It cannot be looked up, or was too often without a clear answer. */
  askPerson: { sending: 'needsPerson', sendingAgain: 'needsPerson', unknown: 'needsPerson' },
  found: { unknown: 'posted' },
  differs: { sending: 'needsPerson', sendingAgain: 'needsPerson', unknown: 'needsPerson' },
  notFound: { unknown: 'ready' },
  /** The integration is gone, or the company is booked elsewhere by now. */
  disconnect: { ready: 'refused', sending: 'needsPerson', sendingAgain: 'needsPerson', unknown: 'needsPerson' },
  /** By a person. Where it may be in the package, it is looked for first. */
  retry: { ready: 'ready', refused: 'ready', needsPerson: 'unknown' },
  cancel: { ready: 'cancelled', refused: 'cancelled' },
  sayPosted: { needsPerson: 'posted' },
  sayNotPosted: { needsPerson: 'ready' },
  sayNotWanted: { needsPerson: 'cancelled' },
} as const satisfies Record<string, Partial<Record<From, DeliveryState>>>;

export type Transition = keyof typeof transitions;

/** Where a transition leads; undefined where it cannot be made. */
export function target(transition: Transition, { state, unclear }: Pick<Delivery, 'state' | 'unclear'>): DeliveryState | undefined {
  const from: From = state === 'sending' && unclear === 1 ? 'sendingAgain' : state;
  return (transitions[transition] as Partial<Record<From, DeliveryState>>)[from];
}

/** So many calls without a clear answer, and a person is asked. */
export const patience = 20;

/** What a call without a clear answer leads to. @param before calls of the delivery that had none either */
export function unclearAnswer(reconciliation: Connector['reconciliation'], before: number): 'lost' | 'askPerson' {
  return reconciliation === 'none' || before >= patience ? 'askPerson' : 'lost';
}

/** What is done next with a delivery that has its turn. */
export function nextStep(state: 'ready' | 'unknown', reconciliation: Connector['reconciliation']): 'send' | 'sendAgain' | 'find' | 'askPerson' {
  if (state === 'ready') return 'send';
  if (reconciliation === 'key') return 'sendAgain';
  return reconciliation === 'reference' ? 'find' : 'askPerson';
}
