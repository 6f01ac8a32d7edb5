import type { FieldError, FieldErrorCode } from '../contract/problem.js';

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

/** Makes the error of a file that cannot be read on from this line, whatever its columns. */
export const fileError = (line: number, code: FieldErrorCode, cause?: unknown): ImportFileError =>
  new ImportFileError(line, [{ pointer: '', code }], { cause });
