import type { FieldErrorCode } from '../contract/problem.js';

/** Stands for the value of a cell that says nothing that its column can hold. */
export const invalidCell = Symbol('invalidCell');

/** Stands for the value of a cell that can be told more of than that it is invalid. */
export class CellFault {
  constructor(
    readonly code: FieldErrorCode,
    readonly values: Record<string, unknown>,
  ) {}
}
