import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from '@hapi/hapi';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../app.js';
import type { ScheduledBackups } from '../backups/index.js';
import { DatabaseUnavailableError } from '../database/index.js';
import { diskUse, type Readiness } from './readiness.js';

export interface Measured {
  /** What answers calls, where the process does. */
  http: Server | undefined;
  readiness: () => Promise<Readiness>;
  /** The folder of the database, or of the keys. */
  folder: string;
  backups: ScheduledBackups | undefined;
}

/** Counts what a service does: its calls by operation, its work that waits, its process; and says how it is. */
export function metricsOf(app: App, { http, readiness, folder, backups }: Measured): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (http) addCalls(registry, http);
  addJobs(registry, app);
  new Gauge({
    name: 'loonpoort_ready',
    help: 'Whether calls can be answered, as /readyz says: 1 or 0',
    registers: [registry],
    async collect() {
      const { ready } = await readiness();
      this.set(ready ? 1 : 0);
    },
  });
  new Gauge({
    name: 'loonpoort_disk_used_ratio',
    help: 'How much of the disk of the data folder is in use, from 0 to 1',
    registers: [registry],
    async collect() {
      this.set(await diskUse(folder));
    },
  });
  if (backups) addBackups(registry, backups);
  return registry;
}

function addJobs(registry: Registry, { database, now }: App): void {
  new Gauge({
    name: 'loonpoort_jobs',
    help: 'Jobs in the background that are not done, by kind and state',
    labelNames: ['kind', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      const counts = await unlessAway(
        database.rows<{ kind: string; state: string; count: number }>(
          "SELECT kind, state, count(*) AS count FROM jobs WHERE state <> 'done' GROUP BY kind, state",
        ),
      );
      for (const { count, ...labels } of counts) this.set(labels, count);
    },
  });
  new Gauge({
    name: 'loonpoort_job_wait_seconds',
    help: 'How long the job of a kind that waits longest has been due, with the attempts that failed',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      this.reset();
      const at = now();
      const waiting = await unlessAway(
        database.rows<{ kind: string; since: string }>(
          `SELECT kind, min(CASE WHEN attempts = 0 THEN run_at ELSE created_at END) AS since FROM jobs
           WHERE state IN ('ready', 'running') AND (attempts > 0 OR run_at <= ?) GROUP BY kind`,
          [at.toISOString()],
        ),
      );
      for (const { kind, since } of waiting) this.set({ kind }, Math.max(0, at.getTime() - Date.parse(since)) / 1000);
    },
  });
}

/** Whoever asks waits no longer for the database than this, and is told the rest where it is away: `loonpoort_ready` above all. */
const patienceMs = 900;

async function unlessAway<Row>(reading: Promise<Row[]>): Promise<Row[]> {
  const late = wait(patienceMs, [], { ref: false });
  return Promise.race([reading, late]).catch((error: unknown) => {
    if (error instanceof DatabaseUnavailableError) return [];
    throw error;
  });
}

function addCalls(registry: Registry, http: Server): void {
  const calls = new Histogram({
    name: 'loonpoort_http_request_seconds',
    help: 'Time from the arrival of a call to the end of its answer',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  http.events.on('response', ({ route, response, info }) => {
    // A path would make a series for each id.
    const operation = route.settings.id ?? 'none';
    const status = 'statusCode' in response ? response.statusCode : 499;
    calls.observe({ operation, status }, Math.max(0, info.responded - info.received) / 1000);
  });
}

function addBackups(registry: Registry, backups: ScheduledBackups): void {
  new Gauge({
    name: 'loonpoort_backup_age_seconds',
    help: 'Seconds since the last backup that succeeded; none is shown before the first',
    registers: [registry],
    collect() {
      this.reset();
      const age = backups.ageSeconds();
      if (age !== undefined) this.set(age);
    },
  });
  new Gauge({
    name: 'loonpoort_backup_failures',
    help: 'Backups that failed since the start',
    registers: [registry],
    collect() {
      this.set(backups.failures());
    },
  });
}
