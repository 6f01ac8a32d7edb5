import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { endSessions } from './end-sessions.js';

export const endAccountSession: Handler<'endAccountSession'> = async ({ params, actor: { tenantId } }, app) => {
  const { personId, sessionId: id } = params;
  await app.database.transaction(async (trx) => {
    if ((await endSessions(app, trx, { tenantId, personId, id }, 'administrator')) === 0)
      throw new Problem('not-found');
  });
};
