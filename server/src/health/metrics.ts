import type { Server } from '@hapi/hapi';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../app.js';
import type { ScheduledBackups } from '../backups/index.js';

/** Counts what a service does, for Prometheus: its calls by operation, its work that waits, its process. */
export function metricsOf({ database }: App, http?: Server, backups?: ScheduledBackups): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (http) addCalls(registry, http);
  new Gauge({
    name: 'loonpoort_jobs',
    help: 'Jobs in the background that are not done, by kind and state',
    labelNames: ['kind', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      const counts = await database.rows<{ kind: string; state: string; count: number }>(
        "SELECT kind, state, count(*) AS count FROM jobs WHERE state <> 'done' GROUP BY kind, state",
      );
      for (const { count, ...labels } of counts) this.set(labels, count);
    },
  });
  if (backups) addBackups(registry, backups);
  return registry;
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
