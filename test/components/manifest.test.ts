import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import * as all from '../../components/src/index.js';
import { readContract } from '../../sdk/generator/contract.js';
import { elements } from '../../sdk/generator/elements.js';
import { manifest } from '../../sdk/generator/manifest.js';

interface Declaration {
  name: string;
  tagName: string;
  attributes: { name: string; fieldName: string }[];
  members: { name: string }[];
  events: { name: string }[];
  cssParts: { name: string }[];
  cssProperties: { name: string }[];
}

type ElementClass = (typeof HTMLElement & { observedAttributes: string[] }) | undefined;

const root = new URL('../../components/', import.meta.url);
const contract = await readContract(fileURLToPath(new URL('../openapi.yaml', root)));
const { modules } = manifest(elements(contract)) as { modules: { declarations: Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

for (const { name, tagName, attributes, members } of declarations) {
  test(`${tagName}: the manifest lists the attributes that it reads, and no others`, (t) => {
    const element = (all as unknown as Record<string, ElementClass>)[name];
    t.truthy(element, `${name} is exported`);
    t.deepEqual(attributes.map((each) => each.name).sort(), element!.observedAttributes.toSorted());
    for (const { fieldName } of attributes) t.true(members.some((member) => member.name === fieldName));
  });
}

test('every custom property has a default, and no other is read', async (t) => {
  const styles = await readFile(new URL('src/styles/tokens.ts', root), 'utf8');
  const read = [...styles.matchAll(/var\((--loon-[a-z-]+),/g)].map(([, name]) => name);
  t.deepEqual(read.sort(), declarations[0]!.cssProperties.map(({ name }) => name).sort());
});
