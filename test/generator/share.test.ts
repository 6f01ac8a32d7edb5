import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { withDefinitions } from '@loonpoort/server/contract/definitions.js';
import { readContract } from '../../sdk/generator/contract.js';
import { serverFiles, wire } from '../../sdk/generator/server.js';
import { share } from '../../sdk/generator/share.js';

const text = { nl: 'Een tekst die in elke taal lang genoeg is', en: 'A text that is long enough in every language' };

test('what stands in several places is written once, and read back everywhere', (t) => {
  const field = { type: 'string', maxLength: 40, 'x-field': { label: text } };
  const value = { a: { properties: { name: field, other: { label: text } } }, b: [{ properties: { name: field } }] };
  const { $defs, value: shared } = share(value, new Map([[JSON.stringify(field), 'Name']]));
  t.deepEqual(Object.keys($defs).sort(), ['1', 'Name']);
  t.is(JSON.stringify([$defs, shared]).split(text.nl).length, 2);

  const read = withDefinitions<typeof value>($defs, shared);
  t.deepEqual(read, value);
  t.is(read.a.properties.name, read.b[0]!.properties.name, 'one object in both places');
});

test('the routes are one file of at most 350 kB, and their schemas are those of the contract', async (t) => {
  const file = new URL('../../server/src/generated/routes.ts', import.meta.url);
  t.true((await stat(file)).size <= 350_000);
  const contract = await readContract(fileURLToPath(new URL('../../openapi.yaml', import.meta.url)));
  t.is(await readFile(file, 'utf8'), serverFiles(contract, '')['server/src/generated/routes.ts']!);

  const { routes } = await import('@loonpoort/server/generated/routes.js');
  const written = (schema: unknown) => JSON.parse(JSON.stringify(schema)) as never;
  for (const { id, body, xml, success } of contract.operations) {
    if (body && !xml) t.deepEqual(routes[id as keyof typeof routes].body, written(wire(body, 'request')), id);
    for (const [status, schema] of Object.entries(success))
      if (schema) t.deepEqual(routes[id as keyof typeof routes].success[status], written(wire(schema, 'response')), id);
  }
});
