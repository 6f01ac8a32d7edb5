import { UniqueViolationError } from 'objection';
import { fieldError } from './labels.js';
import { Problem, fieldProblem } from './problem.js';
import type { OperationId } from './route.js';

/**
 * Returns what to do with an error of an insert, `.catch(refuseTaken('createRun', '/number'))`: that a unique index
 * refused the row is told at the field, and any other error goes on.
 */
export const refuseTaken =
  (operation: OperationId, pointer: string) =>
  (error: unknown): never => {
    if (!(error instanceof UniqueViolationError)) throw error;
    throw new Problem('already-exists', { errors: [fieldError(operation, pointer, 'taken')] });
  };

/**
 * Returns what to do with an error of a search, `.catch(refuseUnknown('createRun', '/companyId'))`: that the caller
 * sees no such row is told at the field that names it, and any other error goes on.
 */
export const refuseUnknown =
  (operation: OperationId, pointer: string) =>
  (error: unknown): never => {
    if (!(error instanceof Problem) || error.code !== 'not-found') throw error;
    throw fieldProblem(fieldError(operation, pointer, 'notFound'));
  };
