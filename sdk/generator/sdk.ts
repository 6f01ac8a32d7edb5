import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { isList, type Contract, type Operation } from './contract.js';
import { literal, typescript, type Files } from './files.js';
import { camel, methodName } from './names.js';

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
  const rows = contract.operations.map((each) => `  ${each.id}: ${row(each)},`);
  return typescript(
    "import type { Operation } from '../operation.js';\n",
    `export const operations = {\n${rows.join('\n')}\n} as const satisfies Record<string, Operation>;\n`,
    'export type OperationId = keyof typeof operations;',
  );
}

function row(of: Operation): string {
  const query = of.parameters.filter((each) => each.in === 'query').map((each) => each.name);
  const header = (name: string) => of.parameters.some((each) => each.in === 'header' && each.name === name);
  const parts = [`method: '${of.method}'`, `path: '${of.path}'`];
  if (query.length) parts.push(`query: [${query.map((name) => `'${name}'`).join(', ')}]`);
  if (of.body) parts.push('body: true');
  const both = inBoth(of);
  if (both.length) parts.push(`both: [${both.map((name) => `'${name}'`).join(', ')}]`);
  if (isList(of)) parts.push('list: true');
  if (header('If-Match')) parts.push('ifMatch: true');
  if (header('Idempotency-Key')) parts.push('idempotencyKey: true');
  if (of.permission === 'public') parts.push('public: true');
  if (of.parameters.some((each) => each.name === 'tenant') || of.body?.properties?.tenant) parts.push('tenant: true');
  return `{ ${parts.join(', ')} }`;
}

/** Path parameters that every variant of the body repeats: its discriminator. */
const inBoth = (of: Operation): string[] =>
  of.parameters
    .filter((each) => each.in === 'path' && of.body?.oneOf?.every((variant) => each.name in (variant.properties ?? {})))
    .map((each) => each.name);

function resourceTypes(contract: Contract): string {
  const resources: Record<string, Record<string, string>> = {};
  for (const each of contract.operations) {
    const methods = (resources[camel(each.tag)] ??= {});
    const method = methodName(each.id, each.tag);
    if (methods[method]) throw new Error(`${each.id} and ${methods[method]} are both ${each.tag}.${method}`);
    methods[method] = each.id;
  }
  return typescript(
    "import type { components, operations } from './schema.js';\n",
    'type Schemas = components[\'schemas\'];',
    'type Query<K extends keyof operations> = NonNullable<operations[K][\'parameters\'][\'query\']>;',
    'type Path<K extends keyof operations> = NonNullable<operations[K][\'parameters\'][\'path\']>;',
    "type Body<K extends keyof operations> = NonNullable<operations[K]['requestBody']> extends { content: { 'application/json': infer B } } ? B : never;\n",
    '/** What each operation takes: path, query and body in one object. */',
    `export interface Params {\n${contract.operations.map((each) => `  ${each.id}: ${params(each)};`).join('\n')}\n}\n`,
    '/** What each operation gives. */',
    `export interface Results {\n${contract.operations.map((each) => `  ${each.id}: ${resultType(each)};`).join('\n')}\n}\n`,
    '/** The client\'s methods by resource. */',
    `export const resources = ${literal(resources)} as const;`,
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
  const table = Object.fromEntries(contract.operations.map((each) => [each.id, each.permission]));
  return typescript(
    "import type { Role } from './models.js';",
    "import type { OperationId } from './operations.js';\n",
    '/** Who may call each operation; `person` is anyone who is signed in. */',
    `export const permissions: Record<OperationId, 'public' | 'person' | Role[]> = ${literal(table)};`,
  );
}
