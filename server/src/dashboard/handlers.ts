import type { Handlers } from '../contract/handler.js';
import { getDashboard } from './get-dashboard.js';
import { listRuns } from './list-runs.js';

export const dashboard = { getDashboard, listRuns } satisfies Partial<Handlers>;
