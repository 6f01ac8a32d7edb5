import type { Boom } from '@hapi/boom';
import type { Lifecycle, Request, ResponseObject, ResponseToolkit } from '@hapi/hapi';
import { Problem, type ProblemCode } from '../contract/problem.js';
import { TokenError } from '../contract/token-error.js';
import { DatabaseUnavailableError, databaseError, StaleVersionError, type UnavailableCode } from '../database/index.js';
import type { ErrorAnswer } from './error-answer.js';
import { languageOf } from './request.js';
import { tokenError } from './token-errors.js';

/**
 * Answers every error, hapi's own included, as the operation promises; only the log learns more than the contract says.
 */
export const onPreResponse: Lifecycle.Method = (request, h) => {
  const { response } = request;
  const isError = 'isBoom' in response && response.isBoom;
  const answer = isError ? toErrorAnswer(response, request) : undefined;
  const status = answer?.status ?? (response as ResponseObject).statusCode;
  const { documented } = request.route.settings.app ?? {};
  if (documented && !documented.includes(status)) {
    const error = new Error(`${request.route.settings.id} answers ${status}, which the contract does not have`);
    return sendError(toErrorAnswer(error, request), h);
  }
  return answer ? sendError(answer, h) : h.continue;
};

function toErrorAnswer(error: Boom | Error, request: Request): ErrorAnswer {
  if (error instanceof TokenError) return tokenError(error);
  const problem = toProblem(error, request);
  if (problem.status >= 500) request.log(['error'], { error });
  if (request.route.settings.app?.tokenErrors) return tokenError(problem);
  const { status, headers } = problem;
  const body = problem.toBody(languageOf(request), request.app.id);
  return { status, headers, body, type: 'application/problem+json' };
}

function sendError({ status, headers, type, body }: ErrorAnswer, h: ResponseToolkit) {
  const answer = h.response(body).code(status).type(type).header('cache-control', 'no-store');
  for (const [name, value] of Object.entries(headers)) answer.header(name, value);
  return answer;
}

export function toProblem(thrown: Boom | Error, request: Request): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof StaleVersionError) return new Problem('stale');
  const error = databaseError(thrown);
  if (error instanceof DatabaseUnavailableError) {
    return new Problem(byFault[error.code], {
      headers: { 'retry-after': '5' },
      cause: error,
    });
  }
  const status = 'output' in thrown ? thrown.output.statusCode : 500;
  if (status === 401) return unauthenticated(request);
  return new Problem(byStatus[status] ?? (status < 500 ? 'malformed-body' : 'internal'), { cause: thrown });
}

const byFault: Record<UnavailableCode, ProblemCode> = {
  busy: 'unavailable',
  io: 'unavailable',
  readonly: 'unavailable-read-only',
  full: 'unavailable-read-only',
  unclear: 'unavailable-unclear',
};

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
