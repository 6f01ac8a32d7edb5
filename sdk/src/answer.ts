import { isHTTPError, isTimeoutError } from 'ky';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  GoneError,
  LoonpoortError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  PreconditionRequiredError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnprocessableError,
} from './errors.js';
import type { Problem } from './generated/models.js';
import { retryAfter } from './retry.js';

const classes: Record<number, typeof LoonpoortError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  422: UnprocessableError,
  428: PreconditionRequiredError,
  429: RateLimitError,
};

/** The problem document of an answer, and in a word what the token endpoint says (RFC 6749 section 5.2). */
async function readProblem(response: Response): Promise<{ problem?: Problem; error?: unknown }> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(problem\+)?json\b/.test(type)) return {};
  try {
    const body = (await response.clone().json()) as Problem & { error?: unknown };
    return type.includes('problem') ? { problem: body } : { error: body.error };
  } catch {
    return {};
  }
}

/**
 * What ky threw as an error of ours; anything else as it is. Ky's own errors carry the request with its credentials and
 * body, so they are never passed on, not even as `cause`.
 */
export async function toFailure(error: unknown, operationId: string): Promise<unknown> {
  if (isTimeoutError(error)) return new TimeoutError(`${operationId}: no answer in time`);
  if (!isHTTPError(error)) return error;
  const { status, statusText, headers } = error.response;
  const { problem, error: word } = await readProblem(error.response);
  const wait = retryAfter(headers);
  // Browsers hide what a redirect that is not followed says, its status included.
  const title = status < 400 ? 'redirect not followed; is baseUrl right?' : (problem?.title ?? word ?? statusText);
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : LoonpoortError);
  return new ErrorClass(`${operationId}: ${status} ${title}`.trim(), {
    status,
    problem,
    requestId: problem?.instance ?? headers.get('x-request-id') ?? undefined,
    retryAfter: wait === undefined ? undefined : Math.ceil(wait / 1000),
  });
}

/**
 * The JSON of a successful answer; undefined where it is empty.
 *
 * @throws LoonpoortError where something between here and the server answered in its place, such as a login page.
 */
export async function readAnswer(response: Response, operationId: string): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Without the parser's error: it quotes the answer.
    throw new LoonpoortError(`${operationId}: ${response.status} without JSON; is baseUrl right?`, {
      status: response.status,
    });
  }
}
