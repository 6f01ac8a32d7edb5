import Hapi, { type Server } from '@hapi/hapi';
import inert from '@hapi/inert';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import { routes } from '../generated/routes.js';
import {
  addAuthentication,
  addOperatorAuthentication,
  type Authenticate,
  type AuthenticateOperator,
} from './authentication.js';
import { assertContract } from './contract-check.js';
import { addContractFiles } from './contract-files.js';
import { addCors } from './cors.js';
import { onPreResponse } from './errors.js';
import { answerClientErrors } from './client-errors.js';
import { addLog } from './log.js';
import { limitHeaders } from './limits/rate-limits.js';
import { browserCookie, deviceCookie, deviceTimeMs, refreshCookie } from './request.js';
import { addRoutes, type RouteOptions } from './routes.js';

export interface HttpOptions extends RouteOptions {
  host: string;
  port: number;
  authenticate: Authenticate;
  authenticateOperator: AuthenticateOperator;
  /** This is a level of pino: `silent`, `error`, `warn`, `info`, … */
  logLevel: string;
}

/** Makes the API under `/api`, exactly as the contract has it. Pages beside it are added by their own plugins. */
export async function createHttp(app: App, options: HttpOptions): Promise<Server> {
  const server = Hapi.server({
    host: options.host,
    port: options.port,
    debug: false,
    // Compressing what fits in a packet or two takes longer than sending it.
    compression: { minBytes: 2 * 1024 },
    routes: {
      state: { parse: true, failAction: 'ignore' },
      security: {
        hsts: { maxAge: 31_536_000, includeSubDomains: true },
        xframe: 'deny',
        xss: 'disabled',
        noOpen: false,
        noSniff: true,
        referrer: 'no-referrer',
      },
    },
  });
  const cookie = { isSecure: true, isHttpOnly: true, isSameSite: 'Strict', path: '/', encoding: 'none' } as const;
  server.state(refreshCookie, { ...cookie, ttl: null });
  server.state(browserCookie, { ...cookie, ttl: null });
  server.state(deviceCookie, { ...cookie, ttl: deviceTimeMs });
  server.ext('onRequest', (request, h) => {
    request.app.id = uuid();
    return h.continue;
  });
  addLog(server, { level: options.logLevel, trustProxy: app.settings.trustProxy });
  answerClientErrors(server);
  server.ext('onPreResponse', onPreResponse);
  addCors(server, app, options.isOriginAllowed);
  server.ext('onPreResponse', (request, h) => {
    const { response } = request;
    if ('isBoom' in response) return h.continue;
    response.header('x-request-id', request.app.id);
    for (const [name, value] of Object.entries(limitHeaders(request))) response.header(name, value);
    const ownPolicy = response.headers['content-security-policy'];
    if (!ownPolicy && (request.path.startsWith('/api/') || response.statusCode >= 400)) {
      response.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
    return h.continue;
  });
  const { issuer } = app.settings;
  await addAuthentication(server, { keys: app.keys, issuer, authenticate: options.authenticate });
  addOperatorAuthentication(server, options.authenticateOperator);
  addRoutes(server, app, options);
  await server.register({ plugin: inert });
  addContractFiles(server);
  addFallback(server);
  assertContract(server);
  return server;
}

/** Answers what no route serves: a path of the contract with another method, or nothing at all. */
function addFallback(server: Server): void {
  const paths = Object.values(routes).map(({ path, method }) => ({
    method,
    pattern: new RegExp(`^/api${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  server.route({
    method: '*',
    path: '/api/{path*}',
    options: { auth: false, payload: { parse: false, output: 'stream' } },
    handler: (request) => {
      const methods = paths.filter(({ pattern }) => pattern.test(request.path)).map(({ method }) => method);
      if (methods.length === 0) throw new Problem('not-found');
      throw new Problem('method-not-allowed', { headers: { allow: methods.join(', ') } });
    },
  });
}
