import type { Handler } from '../contract/handler.js';
import { findScheme } from './find-scheme.js';
import { findAccountState } from './find-state.js';
import { toLedgerAccount } from './scheme-accounts.js';
import { readTimeline } from './scheme-timeline.js';

export const getLedgerAccountChange: Handler<'getLedgerAccountChange'> = async ({ params, actor }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  const account = findAccountState(await readTimeline(read, scheme), params.account, params.validFrom);
  return { body: toLedgerAccount(account), version: scheme.version };
};
