import type { Handlers } from '../contract/handler.js';
import { getDashboard } from './get-dashboard.js';
import { listOpenPeriods } from './list-open-periods.js';
import { listRuns } from './list-runs.js';
import { listWageCosts } from './list-wage-costs.js';

export const dashboard = { getDashboard, listOpenPeriods, listRuns, listWageCosts } satisfies Partial<Handlers>;
