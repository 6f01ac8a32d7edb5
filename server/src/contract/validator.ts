import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { boundedAjv, valueOf } from './bounded-ajv.js';
import type { FieldError, FieldErrorCode } from './problem.js';
import type { Schema } from './route.js';

const bodies = boundedAjv({ coerceTypes: false });
/** Parameters arrive as text. */
const parameters = boundedAjv({ coerceTypes: true });

// Ajv compiles a schema when it is first asked for, and keeps it: compiling all of the contract takes a second.
export type Validate = (value: unknown) => FieldError[];

/** Checks a JSON body, and fills in defaults. */
export function bodyValidator(schema: Schema): Validate {
  const variants = byPackage(schema);
  if (variants) return variants;
  return (value) => {
    const validate = bodies.compile(schema);
    return validate(value) ? [] : fieldErrors(validate);
  };
}

/**
 * Checks parameters in place: text becomes numbers and lists. A parameter that is given twice is refused,
 * because callers and servers disagree about which one counts.
 */
export function parameterValidator(schema: Schema): Validate {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const lists = properties.filter(([, each]) => each.type === 'array').map(([name]) => name);
  const numbers = properties.filter(([, each]) => isNumber(each.type)).map(([name]) => name);
  return (value) => {
    const given = value as Record<string, unknown>;
    const twice = Object.keys(given).filter((name) => Array.isArray(given[name]));
    if (twice.length > 0) return twice.map((name) => ({ pointer: name, code: 'duplicate', values: { label: name } }));
    for (const name of lists) {
      if (typeof given[name] === 'string') given[name] = given[name].split(',').filter(Boolean);
    }
    const odd = numbers.filter((name) => given[name] !== undefined && !decimal.test(String(given[name])));
    if (odd.length > 0) return odd.map((name) => ({ pointer: name, code: 'type', values: { label: name } }));
    const validate = parameters.compile(schema);
    return validate(given) ? [] : fieldErrors(validate).map((each) => ({ ...each, pointer: each.pointer.slice(1) }));
  };
}

const isNumber = (type: unknown): boolean => type === 'integer' || type === 'number';

/** A number as people write it; Ajv would also take `Infinity`, `1e400` and `0x10`. */
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Reports one variant's errors instead of those of all: the discriminator says which one was meant. */
function byPackage(schema: Schema): Validate | undefined {
  const oneOf = schema.oneOf as { properties?: { package?: { const?: string } } }[] | undefined;
  if (!oneOf?.every((variant) => variant.properties?.package?.const)) return undefined;
  const validators = new Map(
    oneOf.map((variant) => [variant.properties!.package!.const!, bodyValidator(variant as Schema)]),
  );
  return (value) => {
    const key = (value as { package?: unknown } | null)?.package;
    const validate = typeof key === 'string' ? validators.get(key) : undefined;
    return validate ? validate(value) : [{ pointer: '/package', code: key === undefined ? 'required' : 'choice' }];
  };
}

const codes: Record<string, FieldErrorCode> = {
  type: 'type',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  minItems: 'tooFew',
  maxItems: 'tooMany',
  minProperties: 'tooFew',
  minimum: 'tooSmall',
  maximum: 'tooLarge',
  multipleOf: 'notMultiple',
  pattern: 'pattern',
  enum: 'choice',
  const: 'choice',
  uniqueItems: 'duplicate',
};

const formatCodes: Record<string, FieldErrorCode> = {
  email: 'email',
  date: 'date',
  uuid: 'uuid',
  line: 'controlCharacters',
  lines: 'invisibleCharacters',
  'wage-tax-number': 'wageTaxNumber',
  'web-origin': 'webOrigin',
  'redirect-uri': 'redirectUri',
};

function fieldErrors(validate: ValidateFunction): FieldError[] {
  const seen = new Set<string>();
  return validate
    .errors!.filter((error) => error.keyword !== 'oneOf')
    .map(fieldError)
    .filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}

function fieldError(error: ErrorObject): FieldError {
  const { keyword, instancePath, params, parentSchema } = error;
  if (keyword === 'required') {
    const name = params.missingProperty as string;
    const field = (parentSchema?.properties as Record<string, Schema> | undefined)?.[name];
    return { pointer: `${instancePath}/${escape(name)}`, code: 'required', values: fieldTexts(name, field) };
  }
  if (keyword === 'additionalProperties') {
    const name = params.additionalProperty as string;
    return { pointer: `${instancePath}/${escape(name)}`, code: 'unknown', values: { label: name.slice(0, 60) } };
  }
  const values = { ...fieldTexts(instancePath.split('/').at(-1)!, parentSchema), limit: params.limit as unknown };
  // An empty text is not too short or malformed: it is missing.
  const empty = valueOf(error) === '' && ['minLength', 'pattern', 'format', 'enum'].includes(keyword);
  const code = keyword === 'format' ? formatCodes[params.format as string] : codes[keyword];
  return { pointer: instancePath, code: empty ? 'required' : (code ?? 'invalid'), values };
}

/** Returns the texts of a property that messages name; without a label it is called by its name. */
export function fieldTexts(name: string, schema: Schema | undefined): Record<string, unknown> {
  const field = schema?.['x-field'] as { label?: unknown; hint?: unknown; missing?: unknown } | undefined;
  return { label: field?.label ?? name, hint: field?.hint, missing: field?.missing };
}

const escape = (name: string): string => name.slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1');
