import { isForOperators, isList, type Contract, type Operation, type Schema } from '../contract.js';
import { camel } from '../names.js';
import { singular } from '../../src/operation-table.js';
import { bodyOf, named, schemaName, successesOf, successOf } from './nodes.js';
import type { Argument, Parameters } from './parameters.js';
import { literal } from './types.js';

/** A method of a client: `client.<resource>.<method>`, or of that of operators. */
export interface Method {
  resource: string;
  method: string;
  operation: Operation;
  parameters: Parameters;
}

/** Writes a call of the method with the contract's own example values. `reader` reads the version that a change needs. */
export function exampleOf(contract: Contract, of: Method, reader: Method | undefined): string {
  const { operation } = of;
  const given = shownArguments(contract, of);
  const object = objectOf(contract, given);
  const ifMatch = operation.parameters.find(({ name, required }) => name === 'If-Match' && required);
  if (isList(operation)) {
    const item = variable(camel(singular(operation.tag)), 'item');
    return `for await (const ${item} of ${call(of, [object])}) {\n  console.log(${item}${firstOf(contract, of)});\n}`;
  }
  const lines: string[] = [];
  const options = ifMatch && (reader ? "{ ifMatch: response.headers.get('etag')! }" : `{ ifMatch: '"3"' }`);
  if (ifMatch && reader) {
    const read = call(reader, [objectOf(contract, shownArguments(contract, reader))]);
    lines.push(`const { response } = await ${read}.withResponse();`);
  }
  const [success, ...others] = successesOf(contract, operation);
  // What has several kinds of answer is looked at whole: a property may be of one kind only.
  const schema = others.length > 0 ? {} : success!.schema;
  const result = schema && variable(schemaName(schema) ?? 'result', 'result');
  const awaited = `await ${call(of, [object ?? (options && '{}'), options])};`;
  lines.push(result ? `const ${result} = ${awaited}` : awaited);
  if (result) lines.push(`console.log(${result}${propertyOf(contract, schema)});`);
  return lines.join('\n');
}

/** Names a variable after what it holds; `other` where the name is a client's own or a word of the language. */
function variable(name: string, other: string): string {
  const lower = name.replace(/^./, (letter) => letter.toLowerCase());
  return ['client', 'operator', 'package'].includes(lower) ? other : lower;
}

const call = ({ resource, method, operation }: Method, given: (string | undefined)[]): string =>
  `${isForOperators(operation) ? 'operator' : 'client'}.${resource}.${method}(${given.filter((each) => each !== undefined).join(', ')})`;

/** Returns what a call needs, and one argument more where it needs none: a filter, or something to change. */
function shownArguments(contract: Contract, { operation, parameters }: Method): Argument[] {
  const needed = parameters.arguments.filter(({ isRequired }) => isRequired);
  const body = bodyOf(contract, operation);
  const names = Object.keys((body && named(contract, body).properties) ?? {});
  const hasBody = names.length === 0 || needed.some(({ name }) => names.includes(name));
  const more = parameters.arguments.find(({ name }) => (body ? names.includes(name) : isList(operation)));
  return (body ? hasBody : needed.length > 0) || !more ? needed : [...needed, more];
}

function objectOf(contract: Contract, given: Argument[]): string | undefined {
  if (given.length === 0) return undefined;
  const members = given.map(({ name, schema, example }) => `${name}: ${valueOf(contract, schema, example)}`);
  const line = `{ ${members.join(', ')} }`;
  return line.length < 80 ? line : `{\n${members.map((each) => `  ${each},\n`).join('')}}`;
}

/** Writes the contract's example of a schema; of an object that has none, examples of what it requires. */
function valueOf(contract: Contract, schema: Schema, example?: unknown): string {
  const { examples, ...target }: Schema & { examples?: unknown[] } = { ...named(contract, schema), ...schema };
  const value = example ?? examples?.[0] ?? target.const ?? target.default ?? target.enum?.[0];
  if (value !== undefined) return literalOf(value, target);
  if (target.oneOf) return valueOf(contract, target.oneOf[0]!);
  if (target.type === 'array') return `[${valueOf(contract, target.items!)}]`;
  if (target.type !== 'object') throw new Error(`The contract gives no example of ${JSON.stringify(schema)}`);
  const required = Object.entries(target.properties ?? {}).filter(([name]) => target.required?.includes(name));
  const members = required.map(([name, each]) => `${name}: ${valueOf(contract, each)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
}

function literalOf(value: unknown, schema: Schema): string {
  if (Array.isArray(value)) return `[${value.map((each) => literalOf(each, {})).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literalOf(each, {})}`)
      .join(', ')} }`;
  }
  // YAML reads an example such as 4000 as a number.
  const isText = [schema.type].flat().includes('string') && value !== null;
  return literal(isText ? String(value) : value).replaceAll('\n', '\\n');
}

/** Names a property of the items that tells them apart. */
function firstOf(contract: Contract, { operation }: Method): string {
  const { schema } = successOf(contract, operation);
  return propertyOf(contract, named(contract, schema!).properties!.items!.items);
}

function propertyOf(contract: Contract, schema: Schema | undefined): string {
  const names = Object.keys((schema && named(contract, schema).properties) ?? {});
  const name =
    ['name', 'reference', 'number', 'code', 'state', 'outcome'].find((each) => names.includes(each)) ?? names[0];
  return name ? `.${name}` : '';
}
