import { isForOperators, isList, rolesOf, type Contract, type Operation } from '../contract.js';
import { typescript } from '../files.js';
import { camel, methodName, pascal } from '../names.js';
import { docComment, asSentence } from './docs.js';
import { errorsOf } from './errors.js';
import { exampleOf, type Method } from './examples.js';
import { named, nodeOf, schemaName, successesOf, successOf, type Success } from './nodes.js';
import { parametersOf } from './parameters.js';
import { literal, toType } from './types.js';

/** Whom a client is for: those who are in a tenant, or the operators of the installation. */
export type Audience = 'tenants' | 'operators';

/** Returns the operations of a client by resource and method. */
export function resourcesOf(contract: Contract, audience: Audience): Record<string, Record<string, Operation>> {
  const resources: Record<string, Record<string, Operation>> = {};
  for (const each of contract.operations.filter((of) => isForOperators(of) === (audience === 'operators'))) {
    const methods = (resources[camel(each.tag)] ??= {});
    const method = methodName(each.id, each.tag);
    if (methods[method]) throw new Error(`${each.id} and ${methods[method].id} are both ${each.tag}.${method}`);
    methods[method] = each;
  }
  return resources;
}

/** Writes an interface per resource, with the documentation of every method, and the types of their parameters. */
export function resources(contract: Contract, audience: Audience): string {
  const table = Object.entries(resourcesOf(contract, audience)).map(([resource, operations]) => ({
    resource,
    methods: Object.entries(operations).map(([method, operation]): Method => ({
      resource,
      method,
      operation,
      parameters: parametersOf(contract, operation),
    })),
  }));
  const interfaces = table.map(({ resource, methods }) => resourceInterface(contract, resource, methods));
  const methods = table.flatMap((each) => each.methods);
  const properties = table.map(
    ({ resource }) =>
      `${docComment([tagText(contract, resource)], '  ')}  readonly ${resource}: ${typeName(resource)};\n`,
  );
  const operations = methods.map(
    ({ operation, resource, method }) => `  ${operation.id}: ${typeName(resource)}['${method}'];\n`,
  );
  return typescript(
    "import type { CallOptions, ChangeOptions, CreateOptions, NoParams, SaveOptions } from '../options.js';",
    "import type { PagePromise } from '../pagination.js';",
    "import type { APIPromise } from '../promise.js';",
    `import type {\n${modelsIn(contract, [...interfaces, ...methods.map(({ parameters }) => parameters.declaration)].join('\n'))}} from './models.js';\n`,
    methods
      .map(({ parameters }) => parameters.declaration)
      .filter((each) => each)
      .join('\n'),
    interfaces.join('\n'),
    `/** The client's methods by resource. */\nexport interface Resources {\n${properties.join('')}}\n`,
    `/** The client's methods by the name of their operation. */\nexport interface Operations {\n${operations.join('')}}`,
  );
}

/** Names the interface of a resource; `RunLines` alone would be a model. */
const typeName = (resource: string): string => `${pascal(resource)}Resource`;

/** Lists the models that the types name, to import them. */
function modelsIn(contract: Contract, text: string): string {
  const code = text.replace(/\/\*\*.*?\*\//gs, '');
  const words = new Set(code.match(/\b[A-Z]\w*\b/g));
  return Object.keys(contract.schemas)
    .filter((name) => words.has(name))
    .map((name) => `  ${name},\n`)
    .join('');
}

function tagText(contract: Contract, resource: string): string {
  const tags = contract.document.tags as { name: string; description: string }[];
  return asSentence(tags.find(({ name }) => camel(name) === resource)?.description ?? '');
}

function resourceInterface(contract: Contract, resource: string, methods: Method[]): string {
  const text = docComment([tagText(contract, resource)]);
  return `${text}export interface ${typeName(resource)} {\n${methods.map((each) => signature(contract, each, methods)).join('\n')}}\n`;
}

function signature(contract: Contract, of: Method, siblings: Method[]): string {
  const { method, operation, parameters } = of;
  const options = optionsOf(operation);
  const params = `params${parameters.isRequired || options.isRequired ? '' : '?'}: ${parameters.type ?? 'NoParams'}`;
  const result = resultOf(contract, operation);
  const doc = docComment(documentation(contract, of, siblings, options.type), '  ');
  return `${doc}  ${method}(${params}, options${options.isRequired ? '' : '?'}: ${options.type}): ${result};\n`;
}

/** Returns the type of the options: what else a call takes beside its parameters. */
function optionsOf(of: Operation): { type: string; isRequired: boolean } {
  const ifMatch = of.parameters.find(({ name }) => name === 'If-Match');
  if (ifMatch) return { type: ifMatch.required ? 'ChangeOptions' : 'SaveOptions', isRequired: ifMatch.required };
  const hasKey = of.parameters.some(({ name }) => name === 'Idempotency-Key');
  return { type: hasKey ? 'CreateOptions' : 'CallOptions', isRequired: false };
}

function resultOf(contract: Contract, of: Operation): string {
  if (of.zip) return 'APIPromise<File>';
  const { schema } = successOf(contract, of);
  if (!schema) return 'APIPromise<void>';
  if (!isList(of)) {
    const types = successesOf(contract, of).map((each) => toType(contract, each.schema!, '  '));
    return `APIPromise<${types.join(' | ')}>`;
  }
  const { items, ...others } = named(contract, schema).properties!;
  const more = Object.keys(others).filter((name) => !pageProperties.has(name));
  const rest = more.length > 0 ? `, Pick<${schemaName(schema)!}, ${more.map(literal).join(' | ')}>` : '';
  return `PagePromise<${toType(contract, items!.items!, '  ')}${rest}>`;
}

/** What every page has beside its items. */
const pageProperties = new Set(['total', 'next']);

const optionTexts: Record<string, string> = {
  CallOptions: 'Settings of this call: signal, timeout, retries, language.',
  CreateOptions: 'Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).',
  ChangeOptions: 'Settings of this call; `ifMatch` is the `ETag` of the version that it changes.',
  SaveOptions:
    'Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for something new.',
};

function documentation(contract: Contract, of: Method, siblings: Method[], options: string): string[] {
  const { operation, parameters } = of;
  const reader = siblings.find(({ operation: each }) => each.method === 'GET' && each.path === operation.path);
  const tags = [
    parameters.type ? '@param params Path, query and body in one object.' : '@param params Nothing.',
    ...parameters.arguments.map(({ name, text }) => `@param params.${name} ${text}`),
    `@param options ${optionTexts[options]}`,
    `@returns ${resultText(contract, operation)}`,
    ...errorsOf(contract, operation).map(({ className, status, text }) => `@throws {${className}} ${status}: ${text}`),
  ];
  return [
    asSentence(operation.summary),
    (nodeOf(contract, operation).description ?? '').trim(),
    callers(operation),
    tags.join('\n'),
    `@example\n\`\`\`ts\n${exampleOf(contract, of, reader)}\n\`\`\``,
  ];
}

function resultText(contract: Contract, of: Operation): string {
  const [{ description, schema }, ...others] = successesOf(contract, of) as [Success, ...Success[]];
  if (isList(of)) return `${asSentence(description)} Await it for the first page, or iterate it over all items.`;
  if (!schema) return `Nothing. ${asSentence(description)}`;
  return [{ description, schema }, ...others]
    .map((each) => {
      const name = schemaName(each.schema);
      return name ? `\`${name}\`: ${asSentence(each.description)}` : asSentence(each.description);
    })
    .join(' ');
}

/** Says who may call the operation. */
function callers(of: Operation): string {
  if (of.permission === 'public') return 'Anyone may call it.';
  if (isForOperators(of)) return `For operators with the scope \`${of.scope}\`.`;
  const roles = rolesOf(of);
  const proof = of.stepUp ? ' A person must have been proved to be there in the last ten minutes.' : '';
  if (!roles) return `For everyone who is signed in, also without a chosen login.${proof}`;
  const persons = roles.length ? `the role${roles.length > 1 ? 's' : ''} ${roles.join(', ')}` : '';
  const software = of.scope ? `software with the scope \`${of.scope}\`` : '';
  return `For ${[persons, software].filter((each) => each).join(', and for ')}.${proof}`;
}
