import type { Contract, Operation, Schema } from '../contract.js';
import { pascal } from '../names.js';
import { docComment, textOf } from './docs.js';
import { bodyOf, named, nodeOf, schemaName, type Node } from './nodes.js';
import { member, members, toType } from './types.js';

/** A parameter of an operation, from path, query or body. */
export interface Argument {
  name: string;
  isRequired: boolean;
  text: string;
  schema: Schema;
  /** The contract's example, where the parameter itself has one. */
  example?: unknown;
}

/** The one object in which a method takes path, query and body. */
export interface Parameters {
  /** The name of its type; undefined where the operation takes nothing. */
  type: string | undefined;
  /** The declaration of that type; empty where it is a model. */
  declaration: string;
  isRequired: boolean;
  arguments: Argument[];
}

export function parametersOf(contract: Contract, of: Operation): Parameters {
  const body = bodyOf(contract, of);
  const bodySchema = body && named(contract, body);
  const own = ownArguments(contract, of, bodySchema);
  const ofBody = bodySchema ? bodyArguments(contract, bodySchema) : [];
  const all = [...own, ...ofBody];
  const twice = all.find(({ name }, index) => all.findIndex((each) => each.name === name) !== index);
  if (twice) throw new Error(`${of.id} takes ${twice.name} twice; parameters and body share one object`);
  const type = all.length === 0 ? undefined : (own.length === 0 && schemaName(body)) || `${pascal(of.id)}Params`;
  return {
    type,
    declaration: type && type !== schemaName(body) ? declaration(contract, of, type, own, body) : '',
    isRequired: all.some(({ isRequired }) => isRequired),
    arguments: all,
  };
}

/** Returns the parameters in path and query; what every variant of the body repeats (its discriminator) is left to it. */
function ownArguments(contract: Contract, of: Operation, body: Schema | undefined): Argument[] {
  const item = (contract.document.paths as Record<string, { parameters?: Node[] }>)[of.path]!;
  const nodes = [...(item.parameters ?? []), ...((nodeOf(contract, of).parameters as Node[]) ?? [])];
  return nodes
    .map(
      (node) =>
        named(contract, node as Schema) as Node & { name: string; in: string; schema: Schema; example?: unknown },
    )
    .filter((each) => each.in === 'path' || each.in === 'query')
    .filter((each) => !isInEveryVariant(contract, body, each.name))
    .map(({ name, required, schema, description, example }) => {
      const text = textOf(contract, schema, description);
      return { name, isRequired: required === true, text, schema, example };
    });
}

const isInEveryVariant = (contract: Contract, body: Schema | undefined, name: string): boolean =>
  body?.oneOf?.every((variant) => name in (named(contract, variant).properties ?? {})) ?? false;

function bodyArguments(contract: Contract, body: Schema): Argument[] {
  // The variants of a union share the names of their properties.
  const { properties = {}, required = [] } = body.oneOf ? named(contract, body.oneOf[0]!) : body;
  return Object.entries(properties).map(([name, schema]) => {
    const text = textOf(contract, schema);
    return { name, isRequired: required.includes(name), text, schema };
  });
}

function declaration(
  contract: Contract,
  of: Operation,
  type: string,
  own: Argument[],
  body: Schema | undefined,
): string {
  const text = docComment([`The parameters of \`${of.id}\`.`]);
  const lines = own.map(({ name, isRequired, text: meaning, schema }) =>
    member(name, isRequired, meaning, toType(contract, schema, '  ')),
  );
  const bodyName = schemaName(body);
  if (body && named(contract, body).oneOf) {
    return `${text}export type ${type} = {\n${lines.join('')}} & ${bodyName};\n`;
  }
  if (body && !bodyName) lines.push(members(contract, body));
  return `${text}export interface ${type}${bodyName ? ` extends ${bodyName}` : ''} {\n${lines.join('')}}\n`;
}
