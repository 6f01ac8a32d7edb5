import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Authorization } from './authorization.js';
import { clearStandings } from './standing.js';

export const removeConsent: Handler<'removeConsent'> = async ({ params, actor: { tenantId } }, app) => {
  const which = { tenantId, id: params.consentId };
  const removed = await app.database.transaction((trx) => Authorization.query(trx).delete().where(which));
  if (removed === 0) throw new Problem('not-found');
  clearStandings(app);
};
