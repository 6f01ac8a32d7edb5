import type { Handler } from '../contract/handler.js';
import { endSessions } from './end-sessions.js';

export const endSession: Handler<'endSession'> = async ({ actor: { tenantId, sessionId } }, app) => {
  await app.database.transaction((trx) => endSessions(app, trx, { tenantId, id: sessionId }, 'signedOut'));
  return { refreshToken: null };
};
