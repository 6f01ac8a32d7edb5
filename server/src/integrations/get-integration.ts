import type { Handler } from '../contract/handler.js';
import { findIntegration } from './find-integration.js';
import { toIntegration } from './to-integration.js';

export const getIntegration: Handler<'getIntegration'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const integration = await findIntegration(read, actor, params);
  return { body: await toIntegration(read, integration, app, language), version: integration.version };
};
