import type { Handler } from '../contract/handler.js';
import { readSignedIn } from './read-signed-in.js';
import { toSessionInfo } from './to-session.js';

export const getSession: Handler<'getSession'> = async (call, app) => ({
  body: await toSessionInfo(app, await readSignedIn(app, call.actor, call.origin), call),
});
