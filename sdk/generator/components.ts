import { fieldCodes } from '../../components/src/fields/codes.js';
import { bases, kinds, type KindApi } from '../../components/src/kinds/api.js';
import type { Contract } from './contract.js';
import { literal, typescript, type Files } from './files.js';
import { manifest } from './manifest.js';
import { kebab, pascal } from './names.js';
import { react } from './react.js';
import { componentOf, packageFields, spec, type Component } from './specs.js';

/** An element that the contract asks for. */
export interface Element {
  tag: string;
  className: string;
  component: Component;
  api: KindApi;
  /** Parameters of the operation that are attributes of the element. */
  params: { name: string; attribute: string; description: string }[];
  spec: ReturnType<typeof spec>;
}

export function elements(contract: Contract): Element[] {
  return contract.operations
    .filter((each) => each.component)
    .map((each) => {
      const component = componentOf(each)!;
      const own = spec(contract, each);
      const api = component.base ? bases[component.base]! : kinds[component.kind];
      return {
        tag: component.tag,
        className: pascal(component.tag),
        component,
        api,
        params: own.params
          .filter((name) => !api.attributes.some((attribute) => attribute.field === name))
          .map((name) => ({ name, attribute: kebab(name), description: each.parameters.find((parameter) => parameter.name === name)!.description })),
        spec: own,
      };
    });
}

export function componentFiles(contract: Contract): Files {
  const all = elements(contract);
  const files: Files = {
    'components/src/generated/index.ts': typescript(
      all.map(({ tag, className }) => `export { ${className} } from './${tag}.js';`).join('\n'),
    ),
    'components/src/generated/define.ts': typescript(all.map(({ tag }) => `import './define/${tag}.js';`).join('\n')),
    'components/src/generated/react.ts': react(all),
    'components/src/generated/messages-nl.ts': messages(contract, 'nl'),
    'components/src/generated/messages-en.ts': messages(contract, 'en'),
    'components/src/generated/labels.ts': labels(contract),
    'components/custom-elements.json': `${literal(manifest(all))}\n`,
  };
  for (const element of all) {
    files[`components/src/generated/${element.tag}.ts`] = elementClass(element);
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
    "import type { Field } from '../kinds/spec.js';\n",
    `export const fields: Record<string, Field[]> = ${literal(packageFields(contract))};`,
  );

/** What an element is made of: data, and where the rest is fetched. */
function specLiteral(element: Element): string {
  const data = literal(element.spec);
  if (!hasPackages(element)) return data;
  return data.replace(/\n}$/, `,\n  "fieldsOf": async (key) => (await import('./${fieldsFile(element)}.js')).fields[key]\n}`);
}

function elementClass(element: Element): string {
  const { tag, className, component, api, params } = element;
  const parent = api.className;
  const from = component.base ? `../elements/${component.base}.js` : `../kinds/${component.kind}.js`;
  const properties = params.map(({ name, attribute }) => `    ${name}: { attribute: '${attribute}' },`).join('\n');
  return typescript(
    `import { ${parent} } from '${from}';`,
    `import type { ${api.specName} } from '../kinds/spec.js';\n`,
    `const spec: ${api.specName} = ${specLiteral(element)};\n`,
    `/** \`<${tag}>\`: ${component.summary} */`,
    `export class ${className} extends ${parent} {`,
    '  override readonly spec = spec;',
    params.length ? `\n  static override properties = {\n${properties}\n  };\n` : '',
    ...params.map(({ name, description: text }) => `  /** ${text} */\n  declare ${name}: string | undefined;`),
    '}',
  );
}

function definition({ tag, className }: Element): string {
  return typescript(
    "import { define } from '../../define.js';",
    `import { ${className} } from '../${tag}.js';\n`,
    `define('${tag}', ${className});\n`,
    `declare global {\n  interface HTMLElementTagNameMap {\n    '${tag}': ${className};\n  }\n}`,
  );
}

/** The words for the values of each enumeration and for each action, for a page that shows them itself. */
function labels(contract: Contract): string {
  const enums = Object.entries(contract.schemas).filter(([, each]) => each['x-labels']);
  const words = ({ label, confirm, done }: Record<string, unknown>): object => ({ label, confirm, done });
  const actions = contract.operations.filter(({ action }) => action).map(({ id, action }) => [id, words(action!)] as const);
  return typescript(
    "import type { Texts } from '../kinds/spec.js';\n",
    [
      ...enums.map(([name, each]) => `export const ${name}: Texts = ${literal(each['x-labels'])};`),
      ...actions.map(([id, action]) => `export const ${id}: Texts = ${literal(action)};`),
    ].join('\n\n'),
  );
}

/** What a form says of a field, in one language; loaded on demand. */
function messages(contract: Contract, language: 'nl' | 'en'): string {
  const all = contract.schemas.FieldErrorCode!['x-messages'] as Record<string, Record<string, string>>;
  const own = Object.fromEntries(fieldCodes.map((code) => [code, all[code]![language]]));
  return typescript(
    "import type { FieldCode } from '../fields/codes.js';\n",
    `export const fieldMessages: Record<FieldCode, string> = ${literal(own)};`,
  );
}
