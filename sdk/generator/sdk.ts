import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { isList, rolesOf, type Contract, type Operation } from './contract.js';
import { literal, typescript, type Files } from './files.js';
import { camel, methodName, pascal } from './names.js';
import { singular } from '../src/operation-table.js';

/** The types of openapi-typescript, for the SDK and the server alike. */
export async function schemaTypes(contract: Contract): Promise<string> {
  // A copy: openapi-typescript resolves references in place.
  const document = structuredClone(contract.document) as unknown as OpenAPI3;
  return typescript(astToString(await openapiTS(document, { alphabetize: false, defaultNonNullable: false })));
}

export function sdkFiles(contract: Contract, types: string): Files {
  return {
    'sdk/src/generated/schema.ts': types,
    'sdk/src/generated/operations.ts': operationTable(contract),
    'sdk/src/generated/resources.ts': resourceTypes(contract),
    'sdk/src/generated/models.ts': models(contract),
    'sdk/src/generated/permissions.ts': permissions(contract),
  };
}

function operationTable(contract: Contract): string {
  const resources = resourcesOf(contract);
  const lines = Object.entries(resources).flatMap(([name, methods]) => [
    name,
    ...Object.entries(methods).map(([method, of]) => `${method}${idOf(method, of)} ${packed(of)}`),
  ]);
  const names = Object.entries(resources).map(([name, methods]) => {
    const ids = Object.entries(methods).map(([method, { id }]) => `${method}: '${id}'`);
    return `  ${name}: { ${ids.join('; ')} };`;
  });
  return typescript(
    "import { readTable } from '../operation-table.js';\n",
    'export interface Operations {',
    contract.operations.map((each) => `  ${each.id}: ${row(each)};`).join('\n'),
    '}\n',
    "/** The client's methods by resource. */",
    `export interface Resources {\n${names.join('\n')}\n}\n`,
    `export const { operations, resources } = readTable<Operations, Resources>(\`\n${lines.join('\n')}\n\`);\n`,
    'export type OperationId = keyof Operations;',
  );
}

/** Operations by resource and method. */
function resourcesOf(contract: Contract): Record<string, Record<string, Operation>> {
  const resources: Record<string, Record<string, Operation>> = {};
  for (const each of contract.operations) {
    const methods = (resources[camel(each.tag)] ??= {});
    const method = methodName(each.id, each.tag);
    if (methods[method]) throw new Error(`${each.id} and ${methods[method].id} are both ${each.tag}.${method}`);
    methods[method] = each;
  }
  return resources;
}

const queryOf = (of: Operation): string[] => of.parameters.filter((each) => each.in === 'query').map((each) => each.name);

/** What an operation is, with the letter that `readTable` knows it by. */
function flagsOf(of: Operation): Record<string, string> {
  const header = (name: string) => of.parameters.some((each) => each.in === 'header' && each.name === name);
  const tenant = of.parameters.some((each) => each.name === 'tenant') || of.body?.properties?.tenant;
  return {
    ...(of.body && (of.form ? { f: "body: 'form'" } : { b: 'body: true' })),
    ...(isList(of) && { l: 'list: true' }),
    ...(header('If-Match') && { m: 'ifMatch: true' }),
    ...(header('Idempotency-Key') && { k: 'idempotencyKey: true' }),
    ...(of.permission === 'public' && { p: 'public: true' }),
    ...(tenant && { t: 'tenant: true' }),
  };
}

/** The operationId where it is not the method with the resource's noun. */
function idOf(method: string, of: Operation): string {
  const nouns = pascal(of.tag);
  if (of.id === method + (isList(of) ? nouns : singular(nouns))) return '';
  return of.id === method ? '=' : `=${of.id}`;
}

function packed(of: Operation): string {
  const [query, both] = [queryOf(of), inBoth(of)];
  const target = `${of.path}${query.length ? `?${query.join()}` : ''}${both.length ? `!${both.join()}` : ''}`;
  const verb = of.method === 'PUT' ? 'U' : of.method === 'PATCH' ? 'A' : of.method[0];
  return `${verb}${target} ${Object.keys(flagsOf(of)).join('')}`.trimEnd();
}

function row(of: Operation): string {
  return `{ ${[`method: '${of.method}'`, `path: '${of.path}'`, ...Object.values(flagsOf(of))].join('; ')} }`;
}

/** Path parameters that every variant of the body repeats: its discriminator. */
const inBoth = (of: Operation): string[] =>
  of.parameters
    .filter((each) => each.in === 'path' && of.body?.oneOf?.every((variant) => each.name in (variant.properties ?? {})))
    .map((each) => each.name);

function resourceTypes(contract: Contract): string {
  return typescript(
    "import type { components, operations } from './schema.js';\n",
    'type Schemas = components[\'schemas\'];',
    'type Query<K extends keyof operations> = NonNullable<operations[K][\'parameters\'][\'query\']>;',
    'type Path<K extends keyof operations> = NonNullable<operations[K][\'parameters\'][\'path\']>;',
    "type Body<K extends keyof operations> = NonNullable<operations[K]['requestBody']> extends { content: infer C } ? C[keyof C] : never;\n",
    '/** What each operation takes: path, query and body in one object. */',
    `export interface Params {\n${contract.operations.map((each) => `  ${each.id}: ${params(each)};`).join('\n')}\n}\n`,
    '/** What each operation gives. */',
    `export interface Results {\n${contract.operations.map((each) => `  ${each.id}: ${resultType(each)};`).join('\n')}\n}`,
  );
}

function params(of: Operation): string {
  const has = (place: string) => of.parameters.some((each) => each.in === place);
  const parts: string[] = [];
  if (has('path')) parts.push(`Path<'${of.id}'>`);
  if (has('query')) parts.push(`Query<'${of.id}'>`);
  if (of.body) parts.push(`Body<'${of.id}'>`);
  const names = [
    ...of.parameters.filter((each) => each.in !== 'header').map((each) => each.name),
    ...Object.keys(of.body?.properties ?? {}),
  ];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${of.id} takes ${twice} twice; parameters and body share one object`);
  return parts.join(' & ') || 'Record<never, never>';
}

function resultType(of: Operation): string {
  if (of.resultName) return `Schemas['${of.resultName}']`;
  const statuses = Object.entries(of.success).filter(([, schema]) => schema);
  if (statuses.length === 0) return 'void';
  return `operations['${of.id}']['responses'][${statuses[0]![0]}]['content']['application/json']`;
}

function models(contract: Contract): string {
  const names = Object.keys(contract.schemas);
  return typescript(
    "import type { components } from './schema.js';\n",
    "type Schemas = components['schemas'];\n",
    names.map((name) => `export type ${name} = Schemas['${name}'];`).join('\n'),
    '',
    "/** The part of a problem's `type` that tells problems apart. */",
    "export type ProblemCode = ProblemType extends `urn:loonpoort:problem:${infer C}` ? C : never;",
  );
}

function permissions(contract: Contract): string {
  const table = Object.fromEntries(contract.operations.map((each) => [each.id, rolesOf(each) ?? each.permission]));
  return typescript(
    "import type { Role } from './models.js';",
    "import type { OperationId } from './operations.js';\n",
    '/** Who may call each operation; `person` is anyone who is signed in. */',
    `export const permissions: Record<OperationId, 'public' | 'person' | Role[]> = ${literal(table)};`,
  );
}
