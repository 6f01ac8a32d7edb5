import { isHTTPError, isTimeoutError } from 'ky';
import { errorClasses } from './error-classes.js';
import { LoonpoortError, ServerError, TimeoutError } from './errors.js';
import type { Problem } from './generated/models.js';
import { retryAfterMs } from './retry.js';

/** Reads the problem document of a response, or the error code of the token endpoint (RFC 6749 section 5.2). */
async function readProblem(response: Response): Promise<{ problem?: Problem; errorCode?: unknown }> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(problem\+)?json\b/.test(type)) return {};
  try {
    const body = (await response.clone().json()) as Problem & { error?: unknown };
    return type.includes('problem') ? { problem: body } : { errorCode: body.error };
  } catch {
    return {};
  }
}

/**
 * Turns what ky threw into an error of ours, and leaves anything else as it is. Ky's own errors carry the request with
 * its credentials and body, so they are never passed on, not even as `cause`.
 */
export async function toLoonpoortError(error: unknown, operationId: string): Promise<unknown> {
  if (isTimeoutError(error)) return new TimeoutError(`${operationId}: no answer in time`);
  if (!isHTTPError(error)) return error;
  const { status, statusText, headers } = error.response;
  const { problem, errorCode } = await readProblem(error.response);
  const waitMs = retryAfterMs(headers);
  // Browsers hide all of a redirect that is not followed, its status included.
  const title = status < 400 ? 'redirect not followed; is baseUrl right?' : (problem?.title ?? errorCode ?? statusText);
  const ErrorClass = errorClasses[status] ?? (status >= 500 ? ServerError : LoonpoortError);
  return new ErrorClass(`${operationId}: ${status} ${title}`.trim(), {
    status,
    problem,
    requestId: problem?.instance ?? headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: waitMs === undefined ? undefined : Math.ceil(waitMs / 1000),
  });
}

/**
 * Reads the JSON of a successful response, or its file; undefined where it is empty.
 *
 * @throws {LoonpoortError} Something between here and the server answered in its place, such as a login page.
 */
export async function readAnswer(response: Response, operationId: string): Promise<unknown> {
  // Few pages fetch files, so what reads them is loaded on use.
  if (response.headers.get('content-type') === 'application/zip')
    return (await import('./read-file.js')).readFile(response);
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's error stays out, because it quotes the response.
    throw new LoonpoortError(`${operationId}: ${response.status} without JSON; is baseUrl right?`, {
      status: response.status,
    });
  }
}
