import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { readOpenSessions } from './open-sessions.js';

export const listAccountSessions: Handler<'listAccountSessions'> = async ({ params, query, actor }, app) => {
  const { tenantId, sessionId } = actor;
  const { personId } = params;
  if (!(await Person.query(app.database.read).findById([tenantId, personId]))) throw new Problem('not-found');
  return { body: await readOpenSessions(app, { tenantId, personId }, query, sessionId) };
};
