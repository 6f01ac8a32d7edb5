import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Fault } from './source.js';

const read = (name: string): object => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object;

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  verbose: true,
});
ajv.addSchema(read('./extensions.schema.json'), 'extensions.schema.json');
ajv.addSchema(read('./openapi.schema.json'), 'openapi.schema.json');

/** Checks a value against an extension's schema, such as `x-field`; for its page. */
export const isExtension = (name: string, value: unknown): boolean =>
  ajv.validate(`extensions.schema.json#/$defs/${name}`, value);

/** Finds keys that the contract's schema does not know, and values that it does not allow. */
export function checkShape(document: unknown): Fault[] {
  const validate = ajv.getSchema('openapi.schema.json')!;
  if (validate(document)) return [];
  // A fault in a branch of `if` is reported by itself.
  return (validate.errors as ErrorObject[]).filter(({ keyword }) => keyword !== 'if').map(toFault);
}

function toFault({ instancePath, keyword, params, message, parentSchema, propertyName }: ErrorObject): Fault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = nameOf(path);
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
      const reason = `${where} knows no key ${name}; its keys are ${known.join(', ')}`;
      return { path: [...path, name], key: true, reason };
    }
    case 'required':
      return { path, key: true, reason: `${where} lacks ${String(params.missingProperty)}` };
    case 'enum':
      return { path, reason: `${where} is one of ${(params.allowedValues as unknown[]).join(', ')}` };
    case 'const':
      return { path, reason: `${where} is ${JSON.stringify(params.allowedValue)}` };
    case 'pattern':
      if (propertyName !== undefined)
        return {
          path: [...path, propertyName],
          key: true,
          reason: `${propertyName} does not look like ${String(params.pattern)}`,
        };
      return { path, reason: `${where} does not look like ${String(params.pattern)}` };
    case 'propertyNames':
      return {
        path: [...path, String(params.propertyName)],
        key: true,
        reason: `${where} knows no key ${String(params.propertyName)}`,
      };
    default:
      return { path, reason: `${where} ${message}` };
  }
}

/** Names what stands at a path as a reader calls it: by its last key that is no index. */
const nameOf = (path: string[]): string => path.findLast((part) => !/^\d+$/.test(part)) ?? 'the contract';
