import type { Handler } from '../contract/handler.js';
import { readSignedIn } from './read-signed-in.js';
import { toSessionInfo } from './to-session.js';

export const listLogins: Handler<'listLogins'> = async (call, app) => {
  const { logins } = await toSessionInfo(app, await readSignedIn(app, call.actor, call.origin), call);
  return { body: { items: logins, total: logins.length, next: null } };
};
