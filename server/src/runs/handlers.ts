import type { Handlers } from '../contract/handler.js';
import { createRun } from './create-run.js';
import { getRun } from './get-run.js';
import { listRunLines } from './list-run-lines.js';
import { lockRun } from './lock-run.js';
import { replaceRun } from './replace-run.js';

export const runs = { createRun, getRun, replaceRun, lockRun, listRunLines } satisfies Partial<Handlers>;
