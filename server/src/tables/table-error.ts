import type { FieldError, FieldErrorCode } from '../contract/problem.js';

/** The file cannot be read on from this line. */
export class TableError extends Error {
  constructor(
    readonly line: number,
    readonly errors: FieldError[],
    options?: { cause?: unknown },
  ) {
    super(`Line ${line}: ${errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`, options);
  }
}

/** Makes the error of a file that cannot be read on from this line, whatever its columns. */
export const tableError = (line: number, code: FieldErrorCode, cause?: unknown): TableError =>
  new TableError(line, [{ pointer: '', code }], { cause });
