import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { isForOperators, isList, rolesOf, type Contract, type Operation } from './contract.js';
import { literal, typescript, type Files } from './files.js';
import { pascal } from './names.js';
import { models } from './sdk/models.js';
import { type Audience, resources, resourcesOf } from './sdk/resources.js';
import { singular } from '../src/operation-table.js';

/** Writes the server's types with openapi-typescript. */
export async function schemaTypes(contract: Contract): Promise<string> {
  // This takes a copy, because openapi-typescript resolves references in place.
  const document = structuredClone(contract.document) as unknown as OpenAPI3;
  return typescript(astToString(await openapiTS(document, { alphabetize: false, defaultNonNullable: false })));
}

/** What is for operators stands in files of its own, so that no web page downloads any of it. */
export function sdkFiles(contract: Contract): Files {
  return {
    'sdk/src/generated/operations.ts': operationNames(contract),
    'sdk/src/generated/lazy-operations.ts': lazyOperations(contract),
    'sdk/src/generated/operator-operations.ts': operatorOperations(contract),
    'sdk/src/generated/resources.ts': resources(contract, 'tenants'),
    'sdk/src/generated/operator-resources.ts': resources(contract, 'operators'),
    'sdk/src/generated/models.ts': models(contract),
    'sdk/src/generated/permissions.ts': permissions(contract),
  };
}

function operationNames(contract: Contract): string {
  return typescript(
    "import { readNames, readRows } from '../operation-table.js';\n",
    `export const { resources, lists } = readNames(${namesFor(contract, 'tenants')});\n`,
    `export const eagerOperations = readRows(${textOf(contract.operations.filter(({ eager }) => eager).map(rowOf))});`,
  );
}

function operatorOperations(contract: Contract): string {
  const rows = contract.operations.filter(isForOperators).map(rowOf);
  return typescript(
    `export const operatorNames = ${namesFor(contract, 'operators')};\n`,
    `export const operatorRows = ${textOf(rows)};`,
  );
}

const namesFor = (contract: Contract, audience: Audience): string =>
  textOf(
    Object.entries(resourcesOf(contract, audience)).map(([resource, methods]) =>
      [resource, ...Object.entries(methods).map(([method, of]) => nameOf(method, of))].join(' '),
    ),
  );

/** Writes the other rows as text alone: a module that imported their reader would move it into a third. */
function lazyOperations(contract: Contract): string {
  const rows = contract.operations.filter((each) => !each.eager && !isForOperators(each)).map(rowOf);
  return typescript(`export const lazyRows = ${textOf(rows)};`);
}

const textOf = (lines: string[]): string => `\`\n${lines.join('\n')}\n\``;

const queryOf = (of: Operation): string[] =>
  of.parameters.filter((each) => each.in === 'query').map((each) => each.name);

/** Returns the letters by which `readRows` knows the traits of an operation. */
function flagsOf(of: Operation): string {
  const hasHeader = (name: string) => of.parameters.some((each) => each.in === 'header' && each.name === name);
  const hasTenant = of.parameters.some((each) => each.name === 'tenant') || !!of.body?.properties?.tenant;
  const flags: [string, boolean][] = [
    [of.form ? 'f' : of.xml ? 'x' : 'b', of.body !== undefined],
    ['k', hasHeader('Idempotency-Key')],
    ['p', of.permission === 'public'],
    ['t', hasTenant],
  ];
  return flags.map(([letter, applies]) => (applies ? letter : '')).join('');
}

/** Writes a method as `readNames` reads it: with the operationId where it is not the method with the resource's noun. */
function nameOf(method: string, of: Operation): string {
  const nouns = pascal(of.tag);
  const star = isList(of) ? '*' : '';
  if (of.id === method + (star ? nouns : singular(nouns))) return method + star;
  if (of.id === method + nouns) return `${method}+`;
  return `${method}=${of.id === method ? '' : of.id}${star}`;
}

/** Writes an operation as `readRows` reads it. */
export function rowOf(of: Operation): string {
  const [query, both] = [queryOf(of), inBoth(of)];
  const target = `${of.path}${query.length ? `?${query.join()}` : ''}${both.length ? `!${both.join()}` : ''}`;
  const verb = of.method === 'PUT' ? 'U' : of.method === 'PATCH' ? 'A' : of.method[0];
  return `${of.id} ${verb}${target} ${flagsOf(of)}`.trimEnd();
}

/** Returns the path parameters that every variant of the body repeats: its discriminator. */
const inBoth = (of: Operation): string[] =>
  of.parameters
    .filter((each) => each.in === 'path' && of.body?.oneOf?.every((variant) => each.name in (variant.properties ?? {})))
    .map((each) => each.name);

function permissions(contract: Contract): string {
  const operations = contract.operations.filter((each) => !isForOperators(each));
  const table = Object.fromEntries(operations.map((each) => [each.id, rolesOf(each) ?? each.permission]));
  return typescript(
    "import type { Role } from './models.js';",
    "import type { OperationId } from '../types.js';\n",
    '/** Who may call each operation; `person` is anyone who is signed in, `firmManager` an accountant who manages the firm. */',
    `export const permissions: Record<OperationId, 'public' | 'person' | (Role | 'firmManager')[]> = ${literal(table)};`,
  );
}
