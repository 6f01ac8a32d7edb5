import type { FieldError, Problem, ProblemType } from './generated/models.js';

/** The parts of a `LoonpoortError` beside its message. */
export interface ErrorDetails {
  status?: number | undefined;
  problem?: Problem | undefined;
  requestId?: string | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
}

/**
 * The base class of all errors that a call fails with. `message` names the operation, the status and the problem's
 * title. Nothing that was sent (no header, body or parameter) is in it or in a property, so an error can be logged as
 * it is.
 *
 * @example
 * ```ts
 * try {
 *   await client.companies.get({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
 * } catch (error) {
 *   if (error instanceof LoonpoortError) console.log(error.status, error.type, error.problem?.detail);
 *   else throw error;
 * }
 * ```
 */
export class LoonpoortError extends Error {
  override name = 'LoonpoortError';
  /** The HTTP status; undefined where no response came. */
  readonly status: number | undefined;
  /** The kind of problem; undefined where the response was no problem document. */
  readonly type: ProblemType | undefined;
  /** The problem document (RFC 9457), with texts in the language that was asked for. */
  readonly problem: Problem | undefined;
  /** The id by which the server's log knows the request. */
  readonly requestId: string | undefined;
  /** The fields that are wrong, each with the reason; empty where the problem is not about fields. */
  readonly fieldErrors: readonly FieldError[];
  /** The seconds after which the server wants to be asked again; undefined where it did not say. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    this.status = details.status;
    this.type = details.problem?.type;
    this.problem = details.problem;
    this.requestId = details.requestId;
    this.fieldErrors = details.problem?.errors ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** Status 400: the request breaks the contract; `fieldErrors` says where. */
export class BadRequestError extends LoonpoortError {
  override name = 'BadRequestError';
}

/** Status 401: nobody is signed in, the session has ended, or the credentials are wrong. */
export class AuthenticationError extends LoonpoortError {
  override name = 'AuthenticationError';
}

/** Status 403: this login, or the scopes of this software, do not allow it. */
export class PermissionDeniedError extends LoonpoortError {
  override name = 'PermissionDeniedError';
}

/** Status 404: it does not exist, or this login does not see it. */
export class NotFoundError extends LoonpoortError {
  override name = 'NotFoundError';
}

/** Status 409: it contradicts what is there, such as a number that is taken. */
export class ConflictError extends LoonpoortError {
  override name = 'ConflictError';
}

/** Status 410: it was there and no longer is, such as a link that has expired or been used. */
export class GoneError extends LoonpoortError {
  override name = 'GoneError';
}

/** Status 412: someone changed it after the version in `ifMatch` was read. */
export class PreconditionFailedError extends LoonpoortError {
  override name = 'PreconditionFailedError';
}

/** Status 422: it is well-formed, but a rule forbids it; `fieldErrors` says where. */
export class UnprocessableError extends LoonpoortError {
  override name = 'UnprocessableError';
}

/** Status 428: a change came without `ifMatch`. */
export class PreconditionRequiredError extends LoonpoortError {
  override name = 'PreconditionRequiredError';
}

/** Status 429: there were too many requests or failed attempts; `retryAfterSeconds` says for how long to wait. */
export class RateLimitError extends LoonpoortError {
  override name = 'RateLimitError';
}

/** Status 500 and above: the server failed or is not available. */
export class ServerError extends LoonpoortError {
  override name = 'ServerError';
}

/** No whole response came: refused, unreachable, cut off, or blocked by CORS. `cause` is the error of `fetch`. */
export class ConnectionError extends LoonpoortError {
  override name = 'ConnectionError';
}

/** An attempt took longer than `timeoutMs`. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError';
}

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortError extends LoonpoortError {
  override name = 'AbortError';
}
