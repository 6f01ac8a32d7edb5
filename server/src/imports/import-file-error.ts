import type { FieldError } from '../contract/problem.js';

/** The file cannot be read on from this line. */
export class ImportFileError extends Error {
  constructor(
    readonly line: number,
    readonly errors: FieldError[],
    options?: { cause?: unknown },
  ) {
    super(`Line ${line}: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`, options);
  }
}

/** Makes an error for a line that has no fields to name. */
export const invalidLine = (): FieldError => ({
  pointer: '',
  code: 'invalid',
  values: { label: { nl: 'De regel', en: 'The line' } },
});
