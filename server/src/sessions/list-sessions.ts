import type { Handler } from '../contract/handler.js';
import { readOpenSessions } from './open-sessions.js';

export const listSessions: Handler<'listSessions'> = async ({ query, actor }, app) => {
  const { tenantId, personId, sessionId } = actor;
  return { body: await readOpenSessions(app, { tenantId, personId }, query, sessionId) };
};
