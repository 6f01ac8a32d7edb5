import type { Contract, Schema } from '../contract.js';
import { docComment, textOf } from './docs.js';
import { named, schemaName } from './nodes.js';

/** Writes a JSON Schema of the contract as a TypeScript type; a reference becomes the name that it leads to. */
export function toType(contract: Contract, schema: Schema, indent = ''): string {
  if (named(contract, schema).format === 'binary') return 'string | Blob';
  const name = schemaName(schema);
  if (name) return name;
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.oneOf) return schema.oneOf.map((each) => toType(contract, each, indent)).join(' | ');
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => toType(contract, { ...schema, type }, indent)).join(' | ');
  }
  switch (schema.type) {
    case 'object':
      return objectType(contract, schema, indent);
    case 'array':
      return arrayOf(toType(contract, schema.items!, indent));
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    default:
      throw new Error(`The SDK has no type for ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

function objectType(contract: Contract, schema: Schema, indent: string): string {
  if (!schema.properties) return 'Record<string, unknown>';
  return `{\n${members(contract, schema, `${indent}  `)}${indent}}`;
}

/** Writes the properties of an object schema, each with its text. */
export function members(contract: Contract, schema: Schema, indent = '  '): string {
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const isRequired = schema.required?.includes(name) ?? false;
    return member(name, isRequired, textOf(contract, property), toType(contract, property, indent), indent);
  });
  if (schema.additionalProperties === true) lines.push(`${indent}[name: string]: unknown;\n`);
  return lines.join('');
}

/** Writes one property with its text. */
export const member = (name: string, isRequired: boolean, text: string, type: string, indent = '  '): string =>
  `${docComment([text], indent)}${indent}${name}${isRequired ? '' : '?'}: ${type};\n`;

const arrayOf = (type: string): string => (/^[\w.]+$/.test(type) ? `${type}[]` : `(${type})[]`);

export const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);
