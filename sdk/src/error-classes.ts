import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  GoneError,
  type LoonpoortError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  PreconditionRequiredError,
  RateLimitError,
  UnprocessableError,
} from './errors.js';

/** The error class of each status; the documentation of the methods is made from it too. */
export const errorClasses: Record<number, typeof LoonpoortError> = {
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
