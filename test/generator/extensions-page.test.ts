import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { parse } from 'yaml';
import { isExtension } from '../../sdk/generator/check-shape.js';

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const page = await read('sdk/generator/EXTENSIONS.md');
const { $defs } = JSON.parse(await read('sdk/generator/extensions.schema.json')) as { $defs: Record<string, any> };

const sections = Object.fromEntries(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);
const rowsOf = (section: string) => [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key!);
const examplesOf = (section: string) => [...section.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => parse(text!));

/** Returns the last parts of all keys that a schema knows: of `texts.heading`, `heading`. */
function keysOf(schema: any): string[] {
  if (typeof schema !== 'object' || schema === null || schema.$ref === '#/$defs/text') return [];
  const referred = schema.$ref ? keysOf($defs[schema.$ref.split('/').at(-1)!]) : [];
  const own = schema.additionalProperties === false ? Object.keys(schema.properties) : [];
  return [...new Set([...referred, ...own, ...Object.values(schema).flatMap(keysOf)])];
}

test('the page has a section for each extension of the schema, and no others', (t) => {
  t.deepEqual(
    Object.keys(sections),
    Object.keys($defs).filter((name) => name.startsWith('x-')),
  );
});

for (const [name, section] of Object.entries(sections)) {
  test(`${name}: the page says each key of the schema, and each key of the page is the schema's`, (t) => {
    const rows = rowsOf(section).map((key) => key.split('.').at(-1)!);
    t.deepEqual([...new Set(rows)].sort(), keysOf($defs[name]).sort());
    t.notRegex(section, /^\| `[^`]+` \| +\|/m, 'a key without a meaning');
  });

  test(`${name}: its examples are valid, and show every key`, (t) => {
    const examples = examplesOf(section);
    t.true(examples.length > 0);
    for (const example of examples) t.true(isExtension(name, example[name]), JSON.stringify(example));
    const text = JSON.stringify(examples);
    for (const key of rowsOf(section)) {
      const last = key.split('.').at(-1)!;
      t.true(text.includes(`"${last}":`), `no example shows ${key}`);
    }
  });
}
