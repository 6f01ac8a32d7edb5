import {
  AuthenticationError,
  ConnectionError,
  LoonpoortError,
  RateLimitError,
  ServerError,
  type Problem,
} from '@loonpoort/sdk';

/** `detail` of a `loon-error` event. */
export interface LoonError {
  /** The problem document (RFC 9457) in the person's language, where the server sent one. */
  problem?: Problem;
  /** A text for a log; the element itself shows one for the person. */
  message: string;
  /** The id by which the server's log knows the request. */
  requestId?: string;
  /** Tells whether trying again can help. */
  recoverable: boolean;
  cause: unknown;
}

export function toLoonError(cause: unknown): LoonError {
  const { problem, requestId } = cause instanceof LoonpoortError ? cause : {};
  return {
    problem,
    message: String((cause as Error | undefined)?.message ?? cause),
    requestId,
    recoverable: [AuthenticationError, ConnectionError, RateLimitError, ServerError].some(
      (kind) => cause instanceof kind,
    ),
    cause,
  };
}
