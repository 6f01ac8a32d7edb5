import type { Handler } from '../contract/handler.js';
import { labels } from '../generated/texts.js';
import { pageOf } from '../http/page.js';
import { findScheme } from './find-scheme.js';
import { findAccounts, toLedgerAccount } from './scheme-accounts.js';
import { readTimeline } from './scheme-timeline.js';

export const listLedgerAccounts: Handler<'listLedgerAccounts'> = async ({ params, query, actor }, app) => {
  const { read } = app.database;
  const timeline = await readTimeline(read, await findScheme(read, actor, params.schemeId));
  const found = findAccounts(timeline, query.q, query.on);
  return { body: pageOf(found, query, toLedgerAccount, { kind: labels.LedgerAccountKind }) };
};
