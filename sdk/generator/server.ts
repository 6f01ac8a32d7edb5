import { isForOperators, packageVariants, type Contract, type Operation, type Schema } from './contract.js';
import { literal, typescript, type Files } from './files.js';
import { share } from './share.js';

/** Writes the server's half: types, a route table with its schemas, the packages, and every text it sends. */
export function serverFiles(contract: Contract, types: string): Files {
  return {
    'server/src/generated/schema.ts': types,
    'server/src/generated/routes.ts': routes(contract),
    'server/src/generated/packages.ts': packages(contract),
    'server/src/generated/texts.ts': texts(contract),
  };
}

function routes(contract: Contract): string {
  const table = Object.fromEntries(contract.operations.map((each) => [each.id, route(each)]));
  const { $defs, value } = share(table, namesOf(contract));
  return typescript(
    "import { withDefinitions } from '../contract/definitions.js';",
    "import type { Route } from '../contract/route.js';",
    "import type { operations } from './schema.js';\n",
    `/** Operations without a signed-in person. */\nexport type PublicOperation = ${union(contract, 'public')};\n`,
    `/** Operations for which no login needs to be chosen. */\nexport type PersonOperation = ${union(contract, 'person')};\n`,
    `/** Operations for operators of the installation. */\nexport type OperatorOperation = ${union(contract, 'operator')};\n`,
    `/** Operations that software may call, with the scope that its token needs. */\nexport type SoftwareOperation = ${unionOf(contract.operations.filter((each) => each.scope !== undefined && !isForOperators(each)))};\n`,
    `const $defs: Record<string, unknown> = ${perLine($defs)};\n`,
    `const table: Record<keyof operations, unknown> = ${perLine(value as object)};\n`,
    'export const routes = withDefinitions<Record<keyof operations, Route>>($defs, table);',
  );
}

/** Writes an entry a line, so that a change shows where it is. */
const perLine = (value: object): string =>
  `{\n${Object.entries(value)
    .map(([key, each]) => `  ${JSON.stringify(key)}: ${JSON.stringify(each)},`)
    .join('\n')}\n}`;

/** Returns the names of the contract's schemas, by what the server makes of them. */
function namesOf({ schemas }: Contract): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const direction of ['request', 'response'] as const) {
      const text = JSON.stringify(wire(schema, direction));
      if (!names.has(text)) names.set(text, [...names.values()].includes(name) ? `${name}Answer` : name);
    }
  }
  return names;
}

const union = (contract: Contract, permission: string): string =>
  unionOf(contract.operations.filter((each) => each.permission === permission));

const unionOf = (operations: Operation[]): string => operations.map((each) => `'${each.id}'`).join(' | ');

function route(of: Operation): unknown {
  const place = (where: string) => {
    const parameters = of.parameters.filter((each) => each.in === where);
    return {
      type: 'object',
      additionalProperties: where === 'header',
      properties: Object.fromEntries(
        parameters.map((each) => [key(each.name, where), wire({ ...each.schema, 'x-field': each.field }, 'request')]),
      ),
      required: parameters.filter((each) => each.required).map((each) => key(each.name, where)),
    };
  };
  return {
    method: of.method,
    path: of.path,
    permission: of.permission,
    scope: of.scope,
    stepUp: of.stepUp || undefined,
    form: of.form || undefined,
    xml: of.xml || undefined,
    zip: of.zip || undefined,
    tokenErrors: of.tokenErrors || undefined,
    params: place('path'),
    query: place('query'),
    headers: place('header'),
    body: of.body && !of.xml ? wire(of.body, 'request') : undefined,
    maxBytes: of.maxBytes,
    limit: of.limit,
    audit: of.audit?.action && { ...of.audit },
    statuses: of.statuses,
    success: Object.fromEntries(
      Object.entries(of.success).map(([status, schema]) => [status, schema && wire(schema, 'response')]),
    ),
  };
}

const key = (name: string, where: string): string => (where === 'header' ? name.toLowerCase() : name);

/** Returns what a validator needs of a schema; `writeOnly` properties leave a response, `readOnly` ones a request. */
export function wire(schema: Schema, direction: 'request' | 'response'): unknown {
  const drop = direction === 'request' ? 'readOnly' : 'writeOnly';
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    const { properties, required, ...rest } = node as Schema;
    const out: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(rest)) {
      if (annotations.has(name) || value === undefined) continue;
      out[name] = name === 'x-field' ? shown(value as Record<string, unknown>) : walk(value);
    }
    if (properties) {
      const kept = Object.entries(properties).filter(([, value]) => value[drop] !== true);
      out.properties = Object.fromEntries(kept.map(([name, value]) => [name, walk(value)]));
      if (required) out.required = required.filter((name) => kept.some(([each]) => each === name));
    }
    return out;
  };
  return walk(schema);
}

const annotations = new Set([
  'description',
  'examples',
  'example',
  'title',
  'discriminator',
  'readOnly',
  'writeOnly',
  'x-labels',
  'x-tones',
  'x-outcomes',
  'x-lists',
  'x-messages',
  'x-problems',
  'x-package',
]);

/** Picks those of a field's texts that an error message names. */
const shown = ({ label, hint, missing }: Record<string, unknown>) => ({ label, hint, missing });

function packages(contract: Contract): string {
  const catalogue = packageVariants(contract).map((variant) => {
    const settings = variant.properties!.settings!;
    const secrets = Object.entries(settings.properties!).filter(([, value]) => value.writeOnly === true);
    return {
      key: variant.properties!.package!.const,
      ...(variant['x-package'] as object),
      secrets: secrets.map(([name]) => name),
      labels: Object.fromEntries(
        Object.entries(settings.properties!).map(([name, value]) => [
          name,
          (value['x-field'] as { label: unknown }).label,
        ]),
      ),
      settings: wire(settings, 'response'),
    };
  });
  return typescript(
    "import type { Package } from '../contract/package.js';\n",
    `export const packages: Package[] = ${literal(catalogue)};`,
  );
}

function texts(contract: Contract): string {
  const schema = (name: string, keyword: string) => contract.schemas[name]![keyword];
  const having = (keyword: string) =>
    Object.fromEntries(
      Object.entries(contract.schemas)
        .filter(([, each]) => each[keyword])
        .map(([name, each]) => [name, each[keyword]]),
    );
  const checks = (contract.schemas.IntegrationTest!.properties!.checks!.items!.properties!.key ?? {}) as Schema;
  // What comes of a file is told in the same words by the command as in the portal.
  const imported = contract.operations.find(({ id }) => id === 'importFile')!;
  return typescript(
    "import type { Text } from '../contract/text.js';\n",
    `export const problems = ${literal(schema('ProblemType', 'x-problems'))} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;\n`,
    `export const messages = ${literal(having('x-messages'))} as const satisfies Record<string, Record<string, Text>>;\n`,
    'export const fieldMessages = messages.FieldErrorCode;\n',
    `export const labels = ${literal(having('x-labels'))} as const satisfies Record<string, Record<string, Text>>;\n`,
    `export const importTexts = ${literal(imported.component!.texts)} as const satisfies Record<string, Text>;\n`,
    `export const checkMessages = ${literal(checks['x-outcomes'])} as const satisfies Record<string, Record<string, Text>>;`,
  );
}
