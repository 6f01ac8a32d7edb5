import type { Handler } from '../contract/handler.js';
import { findScheme } from './find-scheme.js';
import { toLedgerScheme } from './to-ledger-scheme.js';

export const getLedgerScheme: Handler<'getLedgerScheme'> = async ({ params, actor }, app) => {
  const scheme = await findScheme(app.database.read, actor, params.schemeId);
  return { body: toLedgerScheme(scheme, actor), version: scheme.version };
};
