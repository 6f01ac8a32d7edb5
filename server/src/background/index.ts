export type { Background, ErrorListener, FailedAttempt, Work, WorkItem, WorkQueue } from './background.js';
export { backoffMs, standardBackoffMs } from './backoff.js';
export { claimFirst } from './claim-first.js';
export { type Job, type JobHandler, Jobs, type JobsOptions } from './jobs.js';
export { createBackground } from './create-background.js';
export type { PollingBackground, PollingBackgroundOptions } from './polling-background.js';
export { writeDown } from './write-down.js';
