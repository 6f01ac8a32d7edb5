import type { Boom } from '@hapi/boom';
import type { Lifecycle, Request, ResponseToolkit } from '@hapi/hapi';
import { Problem, type ProblemCode } from '../contract/problem.js';
import { TokenError } from '../contract/token-error.js';
import { DatabaseUnavailable, databaseError, StaleVersion } from '../database/index.js';
import { languageOf } from './request.js';
import { tokenError } from './token-errors.js';

/** Every error, hapi's own included, as the operation promises it; only the log learns more than the contract says. */
export const onPreResponse: Lifecycle.Method = (request, h) => {
  const { response } = request;
  if (!('isBoom' in response && response.isBoom)) return h.continue;
  if (response instanceof TokenError) return respond(tokenError(response), h);
  const problem = toProblem(response, request);
  if (problem.status >= 500) request.log(['error'], { error: response });
  if (request.route.settings.app?.tokenErrors) return respond(tokenError(problem), h);
  const { status, headers } = problem;
  const body = problem.toBody(languageOf(request), request.app.id);
  return respond({ status, headers, body, type: 'application/problem+json' }, h);
};

/** An error on the wire. */
export interface ErrorAnswer {
  status: number;
  headers: Record<string, string>;
  type: string;
  body: object;
}

function respond({ status, headers, type, body }: ErrorAnswer, h: ResponseToolkit) {
  const answer = h.response(body).code(status).type(type).header('cache-control', 'no-store');
  for (const [name, value] of Object.entries(headers)) answer.header(name, value);
  return answer;
}

export function toProblem(thrown: Boom | Error, request: Request): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof StaleVersion) return new Problem('stale');
  const error = databaseError(thrown);
  if (error instanceof DatabaseUnavailable) {
    const readOnly = error.code === 'readonly' || error.code === 'full';
    return new Problem(readOnly ? 'unavailable-read-only' : 'unavailable', { headers: { 'retry-after': '5' }, cause: error });
  }
  const status = 'output' in thrown ? thrown.output.statusCode : 500;
  if (status === 401) return unauthenticated(request);
  return new Problem(byStatus[status] ?? (status < 500 ? 'malformed-body' : 'internal'), { cause: thrown });
}

const byStatus: Record<number, ProblemCode> = {
  400: 'malformed-body',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  503: 'unavailable',
};

/** Says whether a token was sent, and nothing about what was wrong with it (RFC 6750 section 3). */
function unauthenticated(request: Request): Problem {
  return request.headers.authorization === undefined
    ? new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } })
    : new Problem('session-expired', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
}
