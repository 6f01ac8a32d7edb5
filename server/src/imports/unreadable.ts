import type { FieldError } from '../contract/problem.js';

/** A file that cannot be read on from here. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly errors: FieldError[],
    options?: { cause?: unknown },
  ) {
    super(`Line ${line}: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`, options);
  }
}

/** What is wrong with a line that has no fields to name. */
export const lineFault = (): FieldError => ({
  pointer: '',
  code: 'invalid',
  values: { label: { nl: 'De regel', en: 'The line' } },
});
