import type { Text } from './text.js';

/** What whoever runs the installation reads and mends: a setting, a file or a key that cannot be used, and what to do. */
export class OperatorError extends Error {
  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
