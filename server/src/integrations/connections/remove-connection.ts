import type { Handler } from '../../contract/handler.js';
import { assertCanEdit } from '../access.js';
import { findIntegration } from '../find-integration.js';
import { disconnect } from './disconnect.js';

export const removeConnection: Handler<'removeConnection'> = async ({ params, actor }, app) => {
  await assertCanEdit(app.database.read, actor, params);
  await disconnect(app, await findIntegration(app.database.read, actor, params));
};
