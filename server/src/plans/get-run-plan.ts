import type { Handler } from '../contract/handler.js';
import { findRun } from '../runs/find-run.js';
import { buildPlan } from './build-plan.js';
import { askingSignal } from './get-period-plan.js';
import { toPlan } from './to-plan.js';

export const getRunPlan: Handler<'getRunPlan'> = async ({ params, query, actor, language }, app) => {
  const run = await findRun(app.database.read, actor, params.runId);
  const which = { sql: 'r.id = ?', bindings: [run.id] };
  const plan = await buildPlan(app, actor, which, askingSignal(query));
  const { periodType, year, periodTo: period } = run;
  return { body: await toPlan(app, actor, { periodType, year, period }, plan, language) };
};
