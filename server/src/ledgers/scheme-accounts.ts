import type { Schemas } from '../contract/handler.js';
import { matchesWords } from '../database/index.js';
import { type AccountState, always, type SchemeTimeline } from './scheme-timeline.js';

export const toLedgerAccount = ({
  account,
  number,
  name,
  kind,
  rgs,
  validFrom,
}: Omit<AccountState, 'source'>): Schemas['LedgerAccount'] => ({
  account,
  number,
  name,
  kind,
  rgs,
  ...toHolds(validFrom),
});

/** Says from which day on a state holds. */
export const toHolds = (validFrom: string): Pick<Schemas['LedgerAccount'], 'validFrom' | 'holds'> =>
  validFrom === always ? { validFrom: null, holds: 'always' } : { validFrom, holds: 'from' };

/** Returns the states of a scheme's accounts that have all of the words; with a day, those that hold on it. */
export function findAccounts(timeline: SchemeTimeline, q = '', on?: string): AccountState[] {
  return timeline.accounts.filter(
    (state) =>
      (on === undefined || timeline.accountAt(state.source, on) === state) &&
      matchesWords(q, `${state.account} ${state.number} ${state.name}`),
  );
}
