import Hapi, { type Server } from '@hapi/hapi';
import type { Registry } from 'prom-client';
import type { App } from '../app.js';
import type { ScheduledBackups } from '../backups/index.js';
import { metricsOf } from './metrics.js';
import { type Readiness, readinessOf } from './readiness.js';

export interface MonitorOptions {
  host: string;
  /** 0 for a free one. */
  port: number;
}

/** How a service is, and what it does. */
export interface Health {
  readiness: () => Promise<Readiness>;
  metrics: Registry;
}

/**
 * Begins to look after a service that has not started yet.
 *
 * @param http what answers calls, where the process does
 * @param folder that of the database, or of the keys
 */
export function watchHealth(
  app: App,
  http: Server | undefined,
  { folder, backups }: { folder: string; backups?: ScheduledBackups | undefined },
): Health {
  const readiness = readinessOf(app, folder, backups);
  return { readiness, metrics: metricsOf(app, { http, readiness, folder, backups }) };
}

/** Tells machines how a service is, at an address of its own, which nobody else reaches. */
export interface Monitor {
  http: Server;
  /** Has the service say that it is going: `/readyz` fails, and each answer ends its connection. */
  drain(): void;
}

/**
 * Makes a monitor of a service that has not started yet. It listens after `http.start()`.
 *
 * @param http what answers calls, where the process does
 */
export function createMonitor(
  { readiness, metrics }: Health,
  http: Server | undefined,
  { host, port }: MonitorOptions,
): Monitor {
  const monitor = Hapi.server({ host, port, debug: false });
  let isGoing = false;
  http?.ext('onPreResponse', ({ response }, h) => {
    if (isGoing && !('isBoom' in response)) response.header('connection', 'close');
    return h.continue;
  });
  monitor.route([
    { method: 'GET', path: '/livez', handler: () => ({ live: true }) },
    {
      method: 'GET',
      path: '/readyz',
      handler: async (_request, h) => {
        const { ready, checks } = await readiness();
        const body = { ready: ready && !isGoing, ...(isGoing && { going: true }), checks };
        return h.response(body).code(body.ready ? 200 : 503);
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      handler: async (_request, h) => h.response(await metrics.metrics()).type(metrics.contentType),
    },
  ]);
  return { http: monitor, drain: () => void (isGoing = true) };
}
