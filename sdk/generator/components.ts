import { readFileSync } from 'node:fs';
import type { Contract, Operation } from './contract.js';
import { fieldCodes, type Text } from './element-spec.js';
import { elements, type Element } from './elements.js';
import { literal, typescript, type Files } from './files.js';
import { react } from './react.js';
import { rowOf } from './sdk.js';
import { packageFields } from './specs.js';

export function componentFiles(contract: Contract): Files {
  const all = elements(contract);
  const files: Files = {
    'components/src/generated/spec.ts': typescript(readFileSync(new URL('./element-spec.ts', import.meta.url), 'utf8')),
    'components/src/generated/index.ts': typescript(
      all.map(({ tag, className }) => `export { ${className} } from './${tag}.js';`).join('\n'),
    ),
    'components/src/generated/define.ts': typescript(all.map(({ tag }) => `import './define/${tag}.js';`).join('\n')),
    'components/src/generated/react.ts': react(all),
    'components/src/generated/field-messages.ts': fieldMessages(contract),
    'components/src/generated/labels.ts': labels(contract),
    'components/src/generated/column-rows.ts': rowsOf(contract, 'columnRows', ['column-choices']),
    'components/src/generated/provider-rows.ts': rowsOf(contract, 'providerRows', [
      'provider-domains',
      'provider-sign-ins',
    ]),
  };
  for (const element of all) {
    files[`components/src/generated/${element.tag}.ts`] = elementClass(contract, element);
    files[`components/src/generated/define/${element.tag}.ts`] = definition(element);
    if (hasPackages(element)) files[`components/src/generated/${fieldsFile(element)}.ts`] = fieldsOfPackages(contract);
  }
  return files;
}

const hasPackages = ({ component }: Element): boolean => component.kind === 'settings-form';
const fieldsFile = ({ tag }: Element): string => `${tag}-fields`;

/** A page downloads the fields of the packages only when one of them is chosen. */
const fieldsOfPackages = (contract: Contract): string =>
  typescript(
    "import type { Field } from './spec.js';\n",
    `export const fields: Record<string, Field[]> = ${literal(packageFields(contract))};`,
  );

/** Writes what an element is made of: data, and where the rest is fetched. */
function specLiteral(element: Element): string {
  const data = literal(element.spec);
  if (!hasPackages(element)) return data;
  return data.replace(
    /\n}$/,
    `,\n  "fieldsOf": async (key) => (await import('./${fieldsFile(element)}.js')).fields[key]\n}`,
  );
}

function elementClass(contract: Contract, element: Element): string {
  const { tag, className, component, api, params } = element;
  const parent = api.className;
  const from = component.base ? `../elements/${component.base}.js` : `../kinds/${component.kind}.js`;
  const rows = lazyOperations(contract, element).map(rowOf).join('\n');
  // An attribute of one word has the property's name by itself.
  const properties = params
    .map(({ name, attribute }) => `    ${name}: {${name === attribute ? '' : ` attribute: '${attribute}' `}},`)
    .join('\n');
  return typescript(
    `import { ${parent} } from '${from}';`,
    `import type { ${api.specName} } from './spec.js';\n`,
    `const spec: ${api.specName} = ${specLiteral(element)};\n`,
    `/** \`<${tag}>\`: ${component.summary} */`,
    `export class ${className} extends ${parent} {`,
    '  override readonly spec = spec;',
    rows ? `  protected override readonly operationRows = \`\n${rows}\n\`;` : '',
    params.length ? `\n  static override properties = {\n${properties}\n  };\n` : '',
    ...params.map(({ name, description: text }) => `  /** ${text} */\n  declare ${name}: string | undefined;`),
    '}',
  );
}

/** Returns the operations that the element's data name and that the client does not know from the start. */
function lazyOperations(contract: Contract, { spec }: Element): Operation[] {
  const words = new Set<string>();
  JSON.stringify(spec, (key, value: unknown) => {
    for (const word of [key, value]) if (typeof word === 'string') words.add(word);
    return value;
  });
  return contract.operations.filter((each) => words.has(each.id) && !each.eager);
}

/** Writes the rows of what parts of elements call that are loaded by themselves, such as the columns that a login leaves out. */
const rowsOf = ({ operations }: Contract, name: string, tags: string[]): string =>
  typescript(
    `export const ${name} = \`\n${operations
      .filter(({ tag }) => tags.includes(tag))
      .map(rowOf)
      .join('\n')}\n\`;`,
  );

function definition({ tag, className }: Element): string {
  return typescript(
    "import { define } from '../../define.js';",
    `import { ${className} } from '../${tag}.js';\n`,
    `define('${tag}', ${className});\n`,
    `declare global {\n  interface HTMLElementTagNameMap {\n    '${tag}': ${className};\n  }\n}`,
  );
}

/** Writes the words for the values of each enumeration and for each action, for a page that shows them itself. */
function labels(contract: Contract): string {
  const enums = Object.entries(contract.schemas).filter(([, each]) => each['x-labels']);
  const words = ({ label, confirm, done }: Record<string, unknown>): object => ({ label, confirm, done });
  const actions = contract.operations
    .filter(({ action }) => action)
    .map(({ id, action }) => [id, words(action!)] as const);
  return typescript(
    "import type { Texts } from './spec.js';\n",
    [
      ...enums.map(([name, each]) => `export const ${name}: Texts = ${literal(each['x-labels'])};`),
      ...actions.map(([id, action]) => `export const ${id}: Texts = ${literal(action)};`),
    ].join('\n\n'),
  );
}

/** Writes what a form finds wrong with a field; a page loads it on demand. */
function fieldMessages(contract: Contract): string {
  const all = contract.schemas.FieldErrorCode!['x-messages'] as Record<string, Text>;
  const own = Object.fromEntries(fieldCodes.map((code) => [code, all[code]]));
  return typescript(
    "import type { FieldCode, Text } from './spec.js';\n",
    `export const fieldMessages: Record<FieldCode, Text> = ${literal(own)};`,
  );
}
