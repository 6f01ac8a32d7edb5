import { cssProperties } from './css-properties.js';
import type { Element } from './elements.js';
import { provider } from './provider-api.js';

type Described = Pick<Element, 'tag' | 'className' | 'params'> & {
  summary: string;
  api: Omit<Element['api'], 'specName'>;
  path: string;
};

/** Writes a custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest, schema 2.1.0). */
export function manifest(elements: Element[]): unknown {
  const all: Described[] = [
    { ...provider, api: provider, params: [], path: 'dist/elements/provider.js' },
    ...elements.map((each) => ({ ...each, summary: each.component.summary, path: `dist/generated/${each.tag}.js` })),
  ];
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: all.map((element) => {
      const { tag, className, path } = element;
      const reference = { name: className, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [declaration(element)],
        exports: [
          { kind: 'js', name: className, declaration: reference },
          { kind: 'custom-element-definition', name: tag, declaration: reference },
        ],
      };
    }),
  };
}

function declaration({ tag, className, summary, api, params }: Described): unknown {
  const attributes = [
    ...api.attributes.map(({ name, field, type, description }) => ({
      name,
      fieldName: field,
      type: { text: type },
      description,
    })),
    ...params.map(({ name, attribute, description }) => ({
      name: attribute,
      fieldName: name,
      type: { text: 'string' },
      description,
    })),
  ];
  const member = { kind: 'field', privacy: 'public' };
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description: summary,
    attributes,
    members: [
      ...attributes.map(({ fieldName, type, description, name }) => ({
        ...member,
        name: fieldName,
        attribute: name,
        type,
        description,
      })),
      ...(api.properties ?? []).map(({ name, type, description }) => ({
        ...member,
        name,
        type: { text: type },
        description,
      })),
    ],
    events: api.events.map(({ name, detail, description }) => ({
      name,
      type: { text: `CustomEvent<${detail}>` },
      description,
    })),
    slots: api.slots,
    cssParts: api.parts,
    cssProperties,
  };
}
