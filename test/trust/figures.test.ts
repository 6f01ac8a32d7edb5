import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { countAsvs, readAsvs } from '../security/asvs.js';
import { table } from './table.js';

const root = new URL('../../', import.meta.url);

test('the count of ASVS is that of its list, and README.md quotes it', async (t) => {
  const figures = JSON.parse(await readFile(new URL('test/trust/figures.json', root), 'utf8'));
  t.deepEqual(figures.asvs, countAsvs(readAsvs()), 'npm run trust -- asvs');
  const [row] = table({ asvs: figures.asvs });
  const readme = await readFile(new URL('README.md', root), 'utf8');
  t.true(readme.includes(`| ${row!.figure} | ${row!.measured} |`), row!.measured);
});
