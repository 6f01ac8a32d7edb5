import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../harness/test.js';
import { root, run } from './pack.js';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses?: unknown[];
}

test('the bill of materials has every part that is installed and no other, with licence and hash', async (t) => {
  const bom = JSON.parse(await run(root, 'npm', 'run', '--silent', 'sbom'));
  t.deepEqual([bom.bomFormat, bom.specVersion], ['CycloneDX', '1.5']);

  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const isPart = ([path, each]: [string, { dev?: boolean; link?: boolean }]): boolean =>
    path.includes('node_modules/') && !each.dev && !each.link;
  const installed = Object.entries<{ version: string; dev?: boolean; link?: boolean }>(lock.packages).filter(isPart);
  const wanted = installed.map(
    ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`,
  );
  const parts = (bom.components as Component[]).filter(({ hashes }) => hashes);
  t.deepEqual([...new Set(parts.map((part) => part['bom-ref']))].sort(), [...new Set(wanted)].sort());
  t.true(wanted.some((each) => each.startsWith('@hapi/hapi@')));
  for (const { name, version, purl, hashes, licenses } of parts) {
    t.is(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
    t.regex(hashes![0]!.content, /^[\da-f]{128}$/, name);
    t.truthy(licenses?.length, `${name} has no licence`);
  }
});
