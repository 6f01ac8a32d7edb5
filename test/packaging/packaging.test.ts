import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, root, run } from './pack.js';

const packages = ['sdk', 'components'];

const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

let folder: string;
const tarballs: Record<string, string> = {};

test.before('pack what the build made', async () => {
  folder = await mkdtemp(join(tmpdir(), 'loonpoort-packaging-'));
  for (const name of packages) {
    tarballs[name] = await pack(name, folder);
  }
});

test.after.always('remove the packed files', () => rm(folder, { recursive: true, force: true }));

for (const name of packages) {
  test(`${name}: publint finds nothing`, async (t) => {
    const { buffer, byteOffset, byteLength } = await readFile(tarballs[name]!);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    t.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  test(`${name}: types resolve wherever ESM does`, async (t) => {
    await t.notThrowsAsync(run(root, tool('attw'), tarballs[name]!, '--profile', 'esm-only', '--format', 'ascii'));
  });
}

test('components: editors find what the elements take where the package says it stands', async (t) => {
  const listed = await run(folder, 'tar', '-xzOf', tarballs.components!, 'package/package.json');
  const { customElements } = JSON.parse(listed) as { customElements: string };
  const manifest = JSON.parse(await run(folder, 'tar', '-xzOf', tarballs.components!, `package/${customElements}`)) as {
    modules: { path: string }[];
  };
  t.true(manifest.modules.length > 40);
  const files = (await run(folder, 'tar', '-tzf', tarballs.components!)).split('\n');
  for (const { path } of manifest.modules) t.true(files.includes(`package/${path}`), path);
});

test('both install into an empty TypeScript project, type-check there, and the SDK runs', async (t) => {
  const project = join(folder, 'project');
  await cp(fileURLToPath(new URL('project', import.meta.url)), project, { recursive: true });
  await run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...Object.values(tarballs));
  await t.notThrowsAsync(run(project, tool('tsc')), 'type check');
  t.is(await run(project, process.execPath, 'out/sdk.js'), 'function TypeError: getRun: "runId" cannot be empty\n');
});
