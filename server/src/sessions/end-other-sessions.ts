import type { Handler } from '../contract/handler.js';
import { endSessions } from './end-sessions.js';

export const endOtherSessions: Handler<'endOtherSessions'> = async ({ actor }, app) => {
  const { tenantId, personId, sessionId } = actor;
  await app.database.transaction((trx) => endSessions(app, trx, { tenantId, personId }, 'signedOut', sessionId));
};
