import { routes } from '../generated/routes.js';
import type { FieldError, FieldErrorCode } from './problem.js';
import type { OperationId, Schema } from './route.js';
import { fieldTexts } from './validator.js';

/** Makes an error at a field of an operation's body, named as the contract names the field. */
export function fieldError(
  operation: OperationId,
  pointer: string,
  code: FieldErrorCode,
  values: Record<string, unknown> = {},
): FieldError {
  let schema: Schema | undefined = routes[operation].body;
  for (const part of pointer.slice(1).split('/')) {
    schema = /^\d+$/.test(part)
      ? (schema?.items as Schema | undefined)
      : (schema?.properties as Record<string, Schema> | undefined)?.[part];
  }
  return { pointer, code, values: { ...fieldTexts(pointer.split('/').at(-1) ?? '', schema), ...values } };
}
