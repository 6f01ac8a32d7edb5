import type { Handlers } from '../contract/handler.js';
import { listRunLines } from './list-run-lines.js';
import { listRuns } from './list-runs.js';
import { createRun, getRun, lockRun, replaceRun } from './save-run.js';

export const runs = { listRuns, createRun, getRun, replaceRun, lockRun, listRunLines } satisfies Partial<Handlers>;
