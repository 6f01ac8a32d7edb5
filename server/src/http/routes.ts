import type { Request, ResponseObject, ResponseToolkit, Server, ServerRoute } from '@hapi/hapi';
import { actAs, type Acting } from '../acting.js';
import type { App } from '../app.js';
import type {
  Answer,
  Call,
  FileStream,
  Handlers,
  OperatorCaller,
  PersonCaller,
  Software,
} from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { OperationId, Route } from '../contract/route.js';
import { bodyValidator, parameterValidator } from '../contract/validator.js';
import { routes } from '../generated/routes.js';
import { actingOf } from './acting.js';
import type { Strategy } from './authentication.js';
import type { OriginCheck } from './cors.js';
import type { RateLimits } from './limits/rate-limits.js';
import { bodyReader, payloadOptions, whileHeld } from './body.js';
import {
  authorizationCookie,
  basicOf,
  browserCookie,
  cookieOf,
  deviceCookie,
  languageOf,
  originOf,
  refreshCookie,
  versionOf,
} from './request.js';

/** Is told what came of every call. */
export interface CallObserver {
  /** Once the call has done all that it does, and before it is answered. */
  answered(acting: Acting, call: { isRead: boolean }): Promise<void>;
  /** @param call left out where it was refused before it was read */
  failed(acting: Acting, error: unknown, call: Call | undefined): void;
}

export interface RouteOptions {
  handlers: Handlers;
  observer: CallObserver;
  isOriginAllowed: OriginCheck;
  limits: RateLimits;
  /** @throws Problem `step-up-required` when it is too long ago that the person was proved to be there */
  assertProved(caller: PersonCaller): Promise<void>;
  /** Holds answers against the contract; a difference is an error 500. For tests and development. */
  checkAnswers: boolean;
}

type AnyHandler = (call: Call, app: App) => Promise<Partial<Answer<unknown>> | void>;

/** Adds a route per operation of the contract. */
export function addRoutes(server: Server, app: App, options: RouteOptions): void {
  for (const [id, route] of Object.entries(routes) as [OperationId, Route][]) {
    server.route(toRoute(id, route, app, options));
  }
}

function toRoute(
  id: OperationId,
  route: Route,
  app: App,
  { handlers, observer, isOriginAllowed, limits, assertProved, checkAnswers }: RouteOptions,
): ServerRoute {
  const handler = handlers[id] as AnyHandler;
  const read = reader(route);
  const check = checkAnswers ? answerCheck(id, route) : undefined;
  return {
    method: route.method,
    path: `/api${route.path}`,
    options: {
      id,
      app: { tokenErrors: route.tokenErrors ?? false, documented: checkAnswers ? route.statuses : undefined },
      auth: strategyOf(route),
      ext: {
        onPreAuth: {
          async method(request, h) {
            const { baseUrl, trustProxy } = app.settings;
            await limits.countAddress(request, route.limit, originOf(request, baseUrl, trustProxy).address);
            return h.continue;
          },
        },
      },
      cache: { otherwise: 'no-store' },
      ...(route.method !== 'GET' && { payload: payloadOptions(route) }),
    },
    handler: async (request, h) => {
      const { caller, operator } = request.auth.credentials ?? {};
      const origin = originOf(request, app.settings.baseUrl, app.settings.trustProxy);
      const acting = actingOf(request, id, route, origin.address);
      return actAs(acting, async () => {
        let call: Call | undefined;
        try {
          await limits.countCaller(request, route.limit, caller, operator);
          permit(route, caller, operator);
          if ((caller || operator) && origin.page && !origin.own) {
            // No page has a reason to hold an operator's secret.
            if (!caller || !(await isOriginAllowed(app, origin.page, caller))) throw new Problem('origin-not-allowed');
          }
          // Software that acts for a person is there by a consent, and has nobody to ask.
          if (route.stepUp && caller && 'personId' in caller && !caller.software) await assertProved(caller);
          const actor = caller ?? operator;
          return await whileHeld(request, route, async () => {
            const input = await read(request);
            call = { operation: id, ...input, actor, language: languageOf(request), origin } as Call;
            const answer = (await handler(call!, app)) ?? {};
            const status = answer.status ?? Number(Object.keys(route.success)[0]);
            await observer.answered(acting, { isRead: route.method === 'GET' });
            if (route.zip) return sendZip(h, answer.body as FileStream);
            check?.(status, answer.body);
            return sendAnswer(request, h, answer, status);
          });
        } catch (error) {
          observer.failed(acting, error, call);
          throw error;
        }
      });
    },
  };
}

function strategyOf({ permission }: Route): Strategy | false {
  if (permission === 'public') return false;
  return permission === 'operator' ? 'operator-secret' : 'access-token';
}

function permit(
  { permission, scope }: Route,
  caller: PersonCaller | Software | undefined,
  operator: OperatorCaller | undefined,
): void {
  if ((permission === 'operator') !== (operator !== undefined)) throw new Problem('forbidden');
  const scoped = operator ?? (caller && 'scopes' in caller ? caller : undefined);
  if (scoped) return permitScope(scoped.scopes, scope);
  // Software that acts for a person may do what both may.
  if (caller && 'software' in caller && caller.software) permitScope(caller.software.scopes, scope);
  if (!Array.isArray(permission)) return;
  if (!caller?.login) throw new Problem('login-required');
  const { login } = caller;
  const isManager = 'managesFirm' in login && login.managesFirm;
  if (!permission.includes(login.role) && !(isManager && permission.includes('firmManager')))
    throw new Problem('forbidden');
}

/** Tells software, or an operator, which scope it lacks (RFC 6750 section 3.1). */
function permitScope(scopes: readonly string[], scope: string | undefined): void {
  if (scope === undefined) throw new Problem('forbidden');
  if (scopes.includes(scope)) return;
  const headers = { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` };
  throw new Problem('insufficient-scope', { values: { scope }, headers });
}

/** Takes parameters and body from a request, or throws all that is wrong with them at once. */
function reader(route: Route) {
  const params = parameterValidator(route.params);
  const query = parameterValidator(route.query);
  const headers = parameterValidator(route.headers);
  const body = bodyReader(route);
  const needsVersion = (route.headers.required as string[]).includes('if-match');
  return async (request: Request) => {
    const given = request.headers;
    const known = Object.keys(route.headers.properties as object);
    const sent = Object.fromEntries(
      known.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
    );
    if (needsVersion && sent['if-match'] === undefined) throw new Problem('precondition-required');
    // An identifier that cannot exist is not found; it is no error of a form.
    if (params(request.params).length > 0) throw new Problem('not-found');
    const { value, errors: bodyErrors } = await body(request);
    const errors = [...query(request.query), ...headers(sent), ...bodyErrors];
    if (errors.length > 0) throw new Problem('invalid-input', { errors });
    return {
      params: request.params,
      query: request.query,
      body: value,
      version: versionOf(sent['if-match']),
      idempotencyKey: sent['idempotency-key'] as string | undefined,
      refreshToken: cookieOf(request, refreshCookie),
      deviceToken: cookieOf(request, deviceCookie),
      authorizationRequest: cookieOf(request, authorizationCookie),
      browserToken: cookieOf(request, browserCookie),
      basic: route.form ? basicOf(request) : undefined,
    };
  };
}

function sendAnswer(
  request: Request,
  h: ResponseToolkit,
  answer: Partial<Answer<unknown>>,
  status: number,
): ResponseObject {
  const etag = answer.version === undefined ? undefined : `"${answer.version}"`;
  const unchanged = request.method === 'get' && etag !== undefined && request.headers['if-none-match'] === etag;
  const response = unchanged ? h.response().code(304) : h.response(answer.body as object | undefined).code(status);
  if (answer.body !== undefined && !unchanged) response.type('application/json');
  if (etag) response.header('etag', etag);
  if (answer.maxAgeSeconds !== undefined) response.header('cache-control', `public, max-age=${answer.maxAgeSeconds}`);
  if (answer.refreshToken) h.state(refreshCookie, answer.refreshToken);
  if (answer.deviceToken) h.state(deviceCookie, answer.deviceToken);
  if (answer.browserToken) h.state(browserCookie, answer.browserToken);
  if (answer.refreshToken === null) h.unstate(refreshCookie);
  return response;
}

const sendZip = (h: ResponseToolkit, { fileName, stream }: FileStream): ResponseObject =>
  h.response(stream).type('application/zip').header('content-disposition', `attachment; filename="${fileName}"`);

function answerCheck(id: OperationId, route: Route): (status: number, body: unknown) => void {
  const checks = Object.fromEntries(
    Object.entries(route.success).map(([status, schema]) => [status, schema && bodyValidator(schema)]),
  );
  return (status, body) => {
    if (!(status in checks)) throw new Error(`${id} answers ${status}, which the contract does not have`);
    const check = checks[status];
    const errors = check ? check(JSON.parse(JSON.stringify(body ?? null))) : [];
    if (!check && body !== undefined) throw new Error(`${id} answers with a body, and the contract has none`);
    if (errors.length > 0) throw new Error(`${id} answers against the contract: ${JSON.stringify(errors)}`);
  };
}
