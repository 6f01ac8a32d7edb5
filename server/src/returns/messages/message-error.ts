import type { FieldErrorCode } from '../../contract/problem.js';

/** A message is not taken, for a reason that stands at a line of it. What is in the message is never told. */
export class MessageError extends Error {
  override readonly name = 'MessageError';

  constructor(
    readonly code: FieldErrorCode,
    readonly values: Record<string, unknown>,
  ) {
    super(`${code} ${JSON.stringify(values)}`);
  }
}
