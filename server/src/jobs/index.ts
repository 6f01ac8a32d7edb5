export { type Job, type JobHandler, Jobs, type JobsOptions } from './jobs.js';
