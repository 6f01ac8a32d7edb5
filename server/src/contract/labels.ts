import { routes } from '../generated/routes.js';
import type { FieldError, FieldErrorCode } from './problem.js';
import type { OperationId, Schema } from './route.js';

/** An error at a field of an operation's body, named as the contract names the field. */
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
  const field = schema?.['x-field'] as { label?: unknown; hint?: unknown } | undefined;
  return { pointer, code, values: { label: field?.label ?? pointer.split('/').at(-1), hint: field?.hint, ...values } };
}
