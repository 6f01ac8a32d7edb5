import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { areas } from './areas.js';
import { mutantsOf } from './mutate.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('each area names files that are there', (t) => {
  for (const [name, { files, tests }] of Object.entries(areas)) {
    for (const file of [...files, ...tests]) t.true(existsSync(join(root, file)), `${name}: ${file}`);
  }
});

test('each survivor is a mutant of the code as it is, with a reason', async (t) => {
  const survivors = JSON.parse(await readFile(new URL('survivors.json', import.meta.url), 'utf8')) as {
    file: string;
    line: string;
    change: string;
    reason: string;
  }[];
  t.true(Array.isArray(survivors));
  const mutants = await mutantsOf(root, [...new Set(survivors.map(({ file }) => file))]);
  for (const { file, line, change, reason } of survivors) {
    const place = `${file}: ${line}: ${change}`;
    t.true(
      mutants.some((mutant) => mutant.file === file && mutant.line === line && mutant.change === change),
      place,
    );
    t.not(reason.trim(), '', place);
  }
});
