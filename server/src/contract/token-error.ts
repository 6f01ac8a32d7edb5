import type { Schemas } from './schemas.js';

/** An error of the operation that gives software its tokens (RFC 6749 section 5.2). */
export class TokenError extends Error {
  override readonly name = 'TokenError';

  /** @param message for a developer; ASCII without quotes and backslashes, as the RFC wants it */
  constructor(
    readonly code: Schemas['TokenProblem']['error'],
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}
