import type { Handlers } from '../contract/handler.js';
import { getPeriodPlan } from './get-period-plan.js';
import { getRunPlan } from './get-run-plan.js';
import { processRuns } from './process-runs.js';
import { requestRemedy } from './request-remedy.js';

export const plans = { getPeriodPlan, getRunPlan, processRuns, requestRemedy } satisfies Partial<Handlers>;
