import type { Handler } from '../contract/handler.js';
import { findRun } from './find-run.js';
import { toRun } from './to-run.js';

export const getRun: Handler<'getRun'> = async ({ params, actor, language }, app) => {
  const run = await findRun(app.database.read, actor, params.runId);
  return { body: toRun(run, language), version: run.version };
};
