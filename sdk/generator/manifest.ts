import { cssProperties } from '../../components/src/kinds/api.js';
import type { Element } from './components.js';

/** A custom-elements manifest (https://github.com/webcomponents/custom-elements-manifest, schema 2.1.0). */
export function manifest(elements: Element[]): unknown {
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: elements.map((element) => {
      const path = `dist/generated/${element.tag}.js`;
      return {
        kind: 'javascript-module',
        path,
        declarations: [declaration(element)],
        exports: [
          { kind: 'js', name: element.className, declaration: { name: element.className, module: path } },
          {
            kind: 'custom-element-definition',
            name: element.tag,
            declaration: { name: element.className, module: path },
          },
        ],
      };
    }),
  };
}

function declaration({ tag, className, component, api, params }: Element): unknown {
  const attributes = [
    ...api.attributes.map(({ name, field, type, description }) => ({ name, fieldName: field, type: { text: type }, description })),
    ...params.map(({ name, attribute, description }) => ({
      name: attribute,
      fieldName: name,
      type: { text: 'string' },
      description,
    })),
  ];
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description: component.summary,
    attributes,
    members: attributes.map(({ fieldName, type, description, name }) => ({
      kind: 'field',
      name: fieldName,
      attribute: name,
      type,
      description,
      privacy: 'public',
    })),
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
