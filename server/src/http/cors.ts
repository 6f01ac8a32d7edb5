import type { Lifecycle, Request, Server } from '@hapi/hapi';
import type { App } from '../app.js';
import { isOwnOrigin } from './request.js';

/** Tells whether a page of an origin may call the API: for somebody of a tenant, or for anybody where no caller is given. */
export type OriginCheck = (app: App, origin: string, caller?: CallerOfPage) => Promise<boolean>;

/** For whom a page calls: somebody of a tenant, or once that is known one of its logins. */
export interface CallerOfPage {
  tenantId: string;
  login?: { firmId: string | null } | undefined;
}

/**
 * Allows cross-origin calls, by exact origin. hapi's own `cors` knows its origins at start; ours are rows that an
 * administrator changes. No credentials: another origin has a bearer token and never a cookie.
 */
export function addCors(server: Server, app: App, allowed: OriginCheck): void {
  const foreign = async (request: Request): Promise<string | undefined> => {
    const { origin } = request.headers as { origin?: string };
    if (!origin || !request.path.startsWith('/api/') || isOwnOrigin(origin, app.settings.baseUrl)) return undefined;
    return (await allowed(app, origin)) ? origin : undefined;
  };

  server.route({
    method: 'OPTIONS',
    path: '/api/{path*}',
    options: { auth: false, cache: { otherwise: 'no-store' } },
    handler: async (request, h) => {
      const response = h.response().code(204);
      if ((await foreign(request)) !== undefined) {
        response
          .header('access-control-allow-methods', 'GET, PUT, POST, PATCH, DELETE')
          .header(
            'access-control-allow-headers',
            'Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key',
          )
          .header('access-control-max-age', '600');
      }
      return response;
    },
  });

  const addHeaders: Lifecycle.Method = async (request, h) => {
    const { response } = request;
    if (!request.path.startsWith('/api/') || 'isBoom' in response) return h.continue;
    response.vary('Origin');
    const origin = await foreign(request).catch(() => undefined);
    if (origin !== undefined) {
      response
        .header('access-control-allow-origin', origin)
        .header(
          'access-control-expose-headers',
          'Content-Disposition, Date, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
        );
    }
    return h.continue;
  };
  server.ext('onPreResponse', addHeaders);
}
