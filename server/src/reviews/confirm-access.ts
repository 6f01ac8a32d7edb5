import type { Handler } from '../contract/handler.js';
import { decideAll, refusalFor } from './decide.js';

export const confirmAccess: Handler<'confirmAccess'> = async ({ body, actor }, app) => ({
  body: await decideAll(app, actor, body.accessIds, async (_, access) => refusalFor(actor, access) ?? 'confirmed'),
});
