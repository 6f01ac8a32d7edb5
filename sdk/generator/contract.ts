import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A JSON Schema 2020-12 object of the contract, with the contract's own `x-` keywords. */
export type Schema = Record<string, unknown> & {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  oneOf?: Schema[];
};

export interface Text {
  nl: string;
  en: string;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required: boolean;
  description: string;
  schema: Schema;
  field?: Record<string, unknown>;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  permission: 'public' | 'person' | 'operator' | string[];
  /** The scope that software or an operator must have been given to call it; undefined where software may not. */
  scope: string | undefined;
  parameters: Parameter[];
  body: Schema | undefined;
  /** A person must have been proved to be there a short while ago. */
  stepUp: boolean;
  /** Largest body, where it is not the usual one. */
  maxBytes: number | undefined;
  /** The client has its row from the start: see `x-eager`. */
  eager: boolean;
  /** What it counts as, beside a call of the API: see `x-limit`. */
  limit: string | undefined;
  /** What is recorded of a call: see `x-audit`. */
  audit: { action?: string; subject?: string; id?: string; none?: string } | undefined;
  /** The body is a form (application/x-www-form-urlencoded) in place of JSON. */
  form: boolean;
  /** The body is an XML file (application/xml) in place of JSON. */
  xml: boolean;
  /** Errors are those of OAuth 2 (RFC 6749 section 5.2) in place of problems. */
  tokenErrors: boolean;
  /** The answer is a ZIP file (application/zip) in place of JSON. */
  zip: boolean;
  /** Success responses by status; `null` where there is no content, or a file. */
  success: Record<string, Schema | null>;
  /** The statuses of every answer, errors included. */
  statuses: number[];
  /** Names of the schemas that the body and the first success response refer to, where they do. */
  resultName: string | undefined;
  component: Record<string, unknown> | undefined;
  action: Record<string, unknown> | undefined;
}

export interface Contract {
  document: Record<string, unknown>;
  operations: Operation[];
  schemas: Record<string, Schema>;
}

type Node = Record<string, unknown>;
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Reads `openapi.yaml` into operations whose schemas hold no references any more. */
export async function readContract(file: string): Promise<Contract> {
  return toContract(parse(await readFile(file, 'utf8')) as Node);
}

export function toContract(document: Node): Contract {
  const resolve = resolver(document);
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths as Record<string, Node>)) {
    for (const method of methods) {
      const node = item[method] as Node | undefined;
      if (!node) continue;
      const parameters = [...((item.parameters as Node[]) ?? []), ...((node.parameters as Node[]) ?? [])];
      operations.push({
        id: node.operationId as string,
        method: method.toUpperCase(),
        path,
        tag: (node.tags as string[])[0]!,
        summary: node.summary as string,
        permission: node['x-permission'] as Operation['permission'],
        eager: node['x-eager'] === true,
        scope: node['x-scope'] as string | undefined,
        parameters: parameters.map((each) => toParameter(resolve(each) as Node)),
        body: bodyTypes.map((type) => content(resolve(node.requestBody), type)).find(Boolean),
        form: content(resolve(node.requestBody), formType) !== undefined,
        xml: content(resolve(node.requestBody), xmlType) !== undefined,
        zip: Object.values(node.responses as Node).some((each) => content(resolve(each), zipType) !== undefined),
        tokenErrors: content(resolve((node.responses as Node)['400'])) !== undefined,
        ...successes(node, resolve),
        statuses: Object.keys(node.responses as Node).map(Number),
        stepUp: node['x-step-up'] === true,
        maxBytes: node['x-max-bytes'] as number | undefined,
        limit: node['x-limit'] as string | undefined,
        audit: node['x-audit'] as Operation['audit'],
        component: node['x-component'] as Node | undefined,
        action: node['x-action'] as Node | undefined,
      });
    }
  }
  const schemas = (document.components as Node).schemas as Record<string, Schema>;
  return { document, operations, schemas: resolve(schemas) as Record<string, Schema> };
}

/** Returns the schema of a property, or an error that names it: a misspelt name in an `x-` keyword must not pass. */
export function property(schema: Schema | undefined, name: string, where: string): Schema {
  const found = schema?.properties?.[name];
  if (!found) throw new Error(`${where}: there is no property ${name}`);
  return found;
}

export function operation(contract: Contract, id: string): Operation {
  const found = contract.operations.find((each) => each.id === id);
  if (!found) throw new Error(`The contract has no operation ${id}`);
  return found;
}

/**
 * Returns the roles of persons who may call an operation; undefined where it does not go by role. Scopes say what
 * software may do.
 */
export const rolesOf = ({ permission }: Operation): string[] | undefined =>
  Array.isArray(permission) ? permission.filter((role) => role !== 'software') : undefined;

/** Tells the operations of those who run the installation from the operations of who is in a tenant. */
export const isForOperators = ({ permission }: Operation): boolean => permission === 'operator';

/** Returns the schema of an operation's first successful answer. */
export function result(of: Operation): Schema | undefined {
  return Object.values(of.success)[0] ?? undefined;
}

/** Returns the schemas of `IntegrationInput`: one per package, with its `x-package`. */
export function packageVariants(contract: Contract): Schema[] {
  return contract.schemas.IntegrationInput!.oneOf!;
}

/** Returns the schema of a list's rows. */
export function rowSchema(contract: Contract, id: string): Schema {
  const items = result(operation(contract, id))?.properties?.items?.items;
  if (!items) throw new Error(`${id} is not a list`);
  return items;
}

export const isList = (of: Operation): boolean => {
  const properties = result(of)?.properties;
  return of.method === 'GET' && !!properties?.items && 'next' in properties;
};

/** Follows every `$ref`; keywords beside a reference win over those behind it, as OpenAPI 3.1 allows them. */
function resolver(document: Node): (node: unknown) => unknown {
  const cache = new Map<string, unknown>();
  const follow = (reference: string): unknown => {
    if (!cache.has(reference)) {
      let target: unknown = document;
      for (const part of reference.slice(2).split('/')) target = (target as Node | undefined)?.[part];
      if (target === undefined) throw new Error(`The contract refers to ${reference}, which is not there`);
      cache.set(reference, resolve(target));
    }
    return cache.get(reference);
  };
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(resolve);
    if (node === null || typeof node !== 'object') return node;
    const { $ref, ...rest } = node as Node & { $ref?: string };
    const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, resolve(value)]));
    return typeof $ref === 'string' ? { ...(follow($ref) as Node), ...own } : own;
  };
  return resolve;
}

function toParameter(node: Node): Parameter {
  const schema = node.schema as Schema;
  return {
    name: node.name as string,
    in: node.in as Parameter['in'],
    required: node.required === true,
    description: (node.description as string | undefined) ?? '',
    schema,
    field: (node['x-field'] ?? schema['x-field']) as Record<string, unknown> | undefined,
  };
}

const jsonType = 'application/json';
const formType = 'application/x-www-form-urlencoded';
const xmlType = 'application/xml';
const zipType = 'application/zip';
const bodyTypes = [formType, xmlType, jsonType];

function content(node: unknown, type = jsonType): Schema | undefined {
  const media = (node as Node | undefined)?.content as Record<string, Node> | undefined;
  return media?.[type]?.schema as Schema | undefined;
}

function successes(node: Node, resolve: (node: unknown) => unknown): Pick<Operation, 'success' | 'resultName'> {
  const success: Operation['success'] = {};
  let resultName: string | undefined;
  for (const [status, response] of Object.entries(node.responses as Record<string, Node>)) {
    if (!status.startsWith('2')) continue;
    const resolved = resolve(response) as Node;
    success[status] = content(resolved) ?? null;
    resultName ??= schemaName(response);
  }
  return { success, resultName };
}

function schemaName(response: Node): string | undefined {
  const media = response.content as Record<string, { schema?: { $ref?: string } }> | undefined;
  return media?.['application/json']?.schema?.$ref?.split('/').at(-1);
}
