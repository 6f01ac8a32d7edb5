import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { endSessions } from './end-sessions.js';

export const endOwnSession: Handler<'endOwnSession'> = async ({ params, actor }, app) => {
  const { tenantId, personId } = actor;
  const session = { tenantId, personId, id: params.sessionId };
  await app.database.transaction(async (trx) => {
    if ((await endSessions(app, trx, session, 'signedOut')) === 0) throw new Problem('not-found');
  });
};
