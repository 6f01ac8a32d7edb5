import Hapi, { type Server } from '@hapi/hapi';
import type { App } from '../app.js';
import type { ScheduledBackups } from '../backups/index.js';
import { metricsOf } from './metrics.js';
import { readinessOf } from './readiness.js';

export interface MonitorOptions {
  host: string;
  /** 0 for a free one. */
  port: number;
  /** The folder of the database. */
  folder: string;
  backups?: ScheduledBackups | undefined;
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
  app: App,
  http: Server | undefined,
  { host, port, folder, backups }: MonitorOptions,
): Monitor {
  const monitor = Hapi.server({ host, port, debug: false });
  const readiness = readinessOf(app, folder, backups);
  const metrics = metricsOf(app, http, backups);
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
