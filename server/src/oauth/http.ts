import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Lifecycle, Request, ResponseToolkit, Server } from '@hapi/hapi';
import { actAs } from '../acting.js';
import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import { limitHeaders, type RateLimits } from '../http/limits/rate-limits.js';
import { originOf } from '../http/request.js';
import { assertActive } from '../tenants/assert-active.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { showProblem } from './error-page.js';
import { issuerOf } from './issuer.js';
import { AuthorizationServers } from './servers.js';

const paths = ['/oauth/{path*}', '/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'];

/** Who needs no sign-in sends no more than this. */
const mostBytes = 16_384;

/**
 * Serves OAuth 2.1 for software that acts for persons: authorization, tokens, revocation, introspection and discovery. The
 * host says which tenant it is, each of which is an issuer of its own.
 */
export function addAuthorizationServer(server: Server, app: App, limits: RateLimits): void {
  const servers = new AuthorizationServers(app);
  const serve = async (request: Request, h: ResponseToolkit): Promise<symbol> => {
    const { address, userAgent: agent } = originOf(request, app.settings.baseUrl, app.settings.trustProxy);
    // All of it is asked without signing in; only what the endpoints are may be read as often as the API.
    await limits.countAddress(request, request.path.startsWith('/oauth/') ? 'signIn' : undefined, address);
    const tenant = await resolveTenant(app, undefined, request.info.host);
    await assertActive(app.database.read, tenant.id);
    const issuer = new URL(issuerOf(app.settings, tenant));
    const { req, res } = request.raw;
    const listener = await servers.listenerOf(tenant, {
      onError: (error) => request.log(['error'], { error }),
      onClient: (clientId) => countClient(request, limits, { tenantId: tenant.id, clientId }, address),
    });
    pretend(req, issuer);
    secure(res, request);
    const acting = { kind: 'unknown', requestId: request.app.id, tenantId: tenant.id, address, agent } as const;
    await actAs(acting, () => listener(req, res));
    return h.abandon;
  };
  const handler: Lifecycle.Method = async (request, h) => {
    try {
      return await serve(request, h);
    } catch (error) {
      // A browser was sent here: a person reads the answer, with no page around it.
      const isRead = request.method === 'get' && String(request.headers.accept).includes('text/html');
      if (!isRead || !(error instanceof Problem) || error.status >= 500) throw error;
      return showProblem(request, h, error);
    }
  };
  for (const path of paths) {
    const payload = { parse: false, output: 'stream', maxBytes: mostBytes } as const;
    server.route({ method: 'GET', path, options: { auth: false }, handler });
    // Software that knows OAuth is told what is wrong in its words.
    const told = { tokenErrors: true, documented: undefined };
    server.route({ method: ['POST', 'OPTIONS'], path, options: { auth: false, app: told, payload }, handler });
  }
}

/** The library sees the address that the tenant has outside: proxies in between, and what they say of it, do not count. */
function pretend(req: IncomingMessage, { host, protocol }: URL): void {
  Object.assign(req.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
}

/** Counts a call for the software that it names, and says what is left. */
async function countClient(
  request: Request,
  limits: RateLimits,
  software: { tenantId: string; clientId: string },
  address: string,
): Promise<void> {
  const { res } = request.raw;
  const say = (headers: Record<string, string>): void => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  };
  try {
    await limits.countAuthorization(request, software, address);
  } catch (error) {
    if (error instanceof Problem) say(error.headers);
    throw error;
  } finally {
    say(limitHeaders(request));
  }
}

/** Gives the answers that the library writes by itself what all others have. */
function secure(res: ServerResponse, request: Request): void {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-request-id': request.app.id,
    ...limitHeaders(request),
  };
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}
