import type { Handler } from '../contract/handler.js';
import { readClient } from './read-client.js';

export const getClient: Handler<'getClient'> = ({ params, actor }, app) =>
  readClient(app, actor.tenantId, params.clientId);
