import { UniqueViolationError } from 'objection';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';

/** Returns what went wrong when a firm was written, in the caller's words where another firm has its number. */
export const numberTaken = (operation: 'createFirm' | 'updateFirm', error: unknown): unknown =>
  error instanceof UniqueViolationError
    ? new Problem('already-exists', { errors: [fieldError(operation, '/number', 'taken')], cause: error })
    : error;
