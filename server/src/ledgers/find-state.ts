import { Problem } from '../contract/problem.js';
import type { AccountState, LineState, SchemeTimeline } from './scheme-timeline.js';

/**
 * Finds an account by the number that it has from the beginning, as it is on a day.
 *
 * @throws Problem `not-found`
 */
export function findAccountState(timeline: SchemeTimeline, account: string, on: string): AccountState {
  const state = timeline.findAccount(account, on);
  if (!state) throw new Problem('not-found');
  return state;
}

/**
 * Finds what holds for a wage code on a day; where that begins later only, the first that does.
 *
 * @throws Problem `not-found`
 */
export function findLineState(timeline: SchemeTimeline, wageCode: number, on: string): LineState {
  const state = timeline.lineAt(wageCode, on) ?? timeline.lines.find((each) => each.wageCode === wageCode);
  if (!state) throw new Problem('not-found');
  return state;
}
