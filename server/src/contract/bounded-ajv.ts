import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DataValidateFunction, DataValidationCxt } from 'ajv/dist/types/index.js';
import formats from 'ajv-formats';
import { isLine, isLines, isRedirectUri, isWageTaxNumber, toWebOrigin } from './formats.js';
import { mostErrors } from './problem.js';
import type { Schema } from './route.js';

/** No pattern or format of the contract fits a longer text, and trying one may take long. */
const longestPatterned = 10_000;

/** The error of an item; Ajv overwrites its `data` with the list's. */
export type ItemError = Partial<ErrorObject> & { value?: unknown };

/**
 * Makes an Ajv that tells all that is wrong, up to a number that somebody reads: Ajv itself finds either one error or, in
 * a list of a million wrong items, a million. Sizes come before contents: a list that is too long is not looked into.
 */
export function boundedAjv({ coerceTypes }: { coerceTypes: boolean }): Ajv2020 {
  const instance = new Ajv2020({
    allErrors: true,
    strict: true,
    // The generator holds the contract against its schema; that of JSON Schema needs keywords that are replaced here.
    meta: false,
    validateSchema: false,
    // A patch lists no property as required that another keyword would need declared.
    strictRequired: false,
    strictTypes: false,
    useDefaults: true,
    verbose: true,
    coerceTypes,
    code: { regExp: boundedPattern },
  });
  instance.addKeyword('x-field');
  formats.default(instance, ['email', 'date', 'date-time', 'uuid', 'uri']);
  for (const [name, bits] of [
    ['int32', 31],
    ['int64', 53],
  ] as const) {
    instance.addFormat(name, { type: 'number', validate: (value: number) => Math.abs(value) < 2 ** bits });
  }
  instance.addFormat('double', true);
  instance.addFormat('line', isLine);
  instance.addFormat('lines', isLines);
  instance.addFormat('wage-tax-number', isWageTaxNumber);
  instance.addFormat('redirect-uri', isRedirectUri);
  instance.addFormat('web-origin', (text: string) => toWebOrigin(text) !== undefined);
  instance.removeKeyword('items');
  instance.addKeyword({
    keyword: 'items',
    type: 'array',
    errors: true,
    compile: (schema: Schema, parent: Schema) => itemsCheck(instance.compile(schema), parent.maxItems as number),
  });
  instance.removeKeyword('additionalProperties');
  instance.addKeyword({
    keyword: 'additionalProperties',
    type: 'object',
    schemaType: 'boolean',
    errors: true,
    compile: (allowed: boolean, parent: Schema) =>
      allowed ? () => true : unknownCheck(new Set(Object.keys(parent.properties ?? {}))),
  });
  return instance;
}

const boundedPattern = Object.assign(
  (pattern: string, flags: string) => {
    const expression = new RegExp(pattern, flags);
    return {
      test: (text: string) => text.length <= longestPatterned && expression.test(text),
      // Ajv tells patterns apart by this.
      toString: () => String(expression),
    };
  },
  { code: 'boundedPattern' },
);

function itemsCheck(validate: ValidateFunction, maxItems = Infinity): DataValidateFunction {
  const check: DataValidateFunction = (items: unknown[], context?: DataValidationCxt) => {
    if (items.length > maxItems) return true;
    const errors: ItemError[] = [];
    for (let index = 0; index < items.length && errors.length < mostErrors; index += 1) {
      const place = { instancePath: `${context!.instancePath}/${index}`, parentData: items, parentDataProperty: index };
      if (validate(items[index], { ...context!, ...place })) continue;
      for (const error of validate.errors!) errors.push({ ...error, value: valueOf(error) } as ItemError);
    }
    check.errors = errors;
    return errors.length === 0;
  };
  return check;
}

/** Returns the value that an error is about. */
export const valueOf = (error: ItemError): unknown => ('value' in error ? error.value : error.data);

function unknownCheck(known: ReadonlySet<string>): DataValidateFunction {
  const check: DataValidateFunction = (value: object, context?: DataValidationCxt) => {
    const errors: ItemError[] = [];
    for (const name in value) {
      if (known.has(name)) continue;
      errors.push({
        keyword: 'additionalProperties',
        instancePath: context!.instancePath,
        params: { additionalProperty: name },
      });
      if (errors.length === mostErrors) break;
    }
    check.errors = errors;
    return errors.length === 0;
  };
  return check;
}
