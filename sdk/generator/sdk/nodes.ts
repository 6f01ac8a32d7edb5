import type { Contract, Operation, Schema } from '../contract.js';

/** A part of the contract as it stands there, its references not followed: their names become names of types. */
export type Node = Record<string, unknown> & { $ref?: string; description?: string };

/** Follows a reference once. */
export function follow(contract: Contract, node: Node): Node {
  let target: unknown = contract.document;
  if (!node.$ref) return node;
  for (const part of node.$ref.slice(2).split('/')) target = (target as Node)[part];
  return target as Node;
}

/** Returns the operation as the contract writes it. */
export function nodeOf(contract: Contract, of: Operation): Node {
  const paths = contract.document.paths as Record<string, Record<string, Node>>;
  return paths[of.path]![of.method.toLowerCase()]!;
}

/**
 * Returns the schema of the operation's body with its references; undefined without a body. A file is the parameter
 * `xml`, since a method takes all that it takes in one object.
 */
export function bodyOf(contract: Contract, of: Operation): Schema | undefined {
  const { requestBody } = nodeOf(contract, of);
  if (!requestBody) return undefined;
  const content = follow(contract, requestBody as Node).content as Record<string, { schema: Schema }>;
  const { schema } = Object.values(content)[0]!;
  return of.xml ? { type: 'object', properties: { xml: schema }, required: ['xml'] } : schema;
}

export interface Success {
  description: string;
  /** This is undefined where the answer has no content. */
  schema: Schema | undefined;
}

/** Returns the successful responses; of those with the same content the first. */
export function successesOf(contract: Contract, of: Operation): Success[] {
  const responses = nodeOf(contract, of).responses as Record<string, Node>;
  const all = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]): Success => {
      const { description = '', content } = follow(contract, response);
      const [media] = Object.values((content ?? {}) as Record<string, { schema: Schema }>);
      return { description, schema: media?.schema };
    });
  const contents = all.map(({ schema }) => JSON.stringify(schema ?? null));
  return all.filter((_, index) => contents.indexOf(contents[index]!) === index);
}

/** Returns the successful response of an operation that has one kind of them. */
export const successOf = (contract: Contract, of: Operation): Success => successesOf(contract, of)[0]!;

/** Returns the name of the schema that a reference leads to; undefined for a schema that is no reference. */
export const schemaName = (schema: Schema | undefined): string | undefined =>
  typeof schema?.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;

/** Returns the schema that a reference leads to, or the schema itself. */
export function named(contract: Contract, schema: Schema): Schema {
  return follow(contract, schema) as Schema;
}
