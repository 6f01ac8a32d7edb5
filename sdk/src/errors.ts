import type { FieldError, Problem, ProblemType } from './generated/models.js';

export interface ErrorDetails {
  status?: number | undefined;
  problem?: Problem | undefined;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * Whatever a call fails with. `message` names the operation, the status and the problem's title; nothing that was sent,
 * no header, body or parameter, is in it or in a property, so that an error can be logged as it is.
 */
export class LoonpoortError extends Error {
  override name = 'LoonpoortError';
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** What kind of problem it is; undefined where the answer was no problem document. */
  readonly type: ProblemType | undefined;
  /** The problem document, in the language that was asked for. */
  readonly problem: Problem | undefined;
  /** By which the server's log knows the request. */
  readonly requestId: string | undefined;
  /** What is wrong with which field; empty where the problem is not about fields. */
  readonly fieldErrors: readonly FieldError[];
  /** Seconds after which the server wants to be asked again, where it said so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    this.status = details.status;
    this.type = details.problem?.type;
    this.problem = details.problem;
    this.requestId = details.requestId;
    this.fieldErrors = details.problem?.errors ?? [];
    this.retryAfter = details.retryAfter;
  }
}

/** 400: the request breaks the contract; `fieldErrors` says where. */
export class BadRequestError extends LoonpoortError {
  override name = 'BadRequestError';
}

/** 401: not signed in, no longer signed in, or wrong credentials. */
export class AuthenticationError extends LoonpoortError {
  override name = 'AuthenticationError';
}

/** 403: this login's role may not do it. */
export class PermissionDeniedError extends LoonpoortError {
  override name = 'PermissionDeniedError';
}

/** 404: it does not exist, or this login does not see it. */
export class NotFoundError extends LoonpoortError {
  override name = 'NotFoundError';
}

/** 409: it contradicts what is there, such as a number that is taken. */
export class ConflictError extends LoonpoortError {
  override name = 'ConflictError';
}

/** 410: it was there and no longer is, such as a link that has expired or been used. */
export class GoneError extends LoonpoortError {
  override name = 'GoneError';
}

/** 412: someone changed it after the version in `ifMatch` was read. */
export class PreconditionFailedError extends LoonpoortError {
  override name = 'PreconditionFailedError';
}

/** 422: well-formed, but a rule forbids it; `fieldErrors` says where. */
export class UnprocessableError extends LoonpoortError {
  override name = 'UnprocessableError';
}

/** 428: a change without `ifMatch`. */
export class PreconditionRequiredError extends LoonpoortError {
  override name = 'PreconditionRequiredError';
}

/** 429: too many requests or failed attempts; `retryAfter` says for how long. */
export class RateLimitError extends LoonpoortError {
  override name = 'RateLimitError';
}

/** 500 and above. */
export class ServerError extends LoonpoortError {
  override name = 'ServerError';
}

/** No whole answer came: refused, unreachable, cut off, or blocked by CORS. `cause` is what `fetch` said. */
export class ConnectionError extends LoonpoortError {
  override name = 'ConnectionError';
}

/** An attempt took longer than `timeout`. */
export class TimeoutError extends ConnectionError {
  override name = 'TimeoutError';
}

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortError extends LoonpoortError {
  override name = 'AbortError';
}
