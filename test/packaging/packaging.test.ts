import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import test from 'ava';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = ['sdk', 'components'];

/** Runs a program in a folder; fails with all that it printed. */
async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const shell = process.platform === 'win32'; // npm is a script there
  return promisify(execFile)(command, args, { cwd, shell, maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    ({ message, stdout, stderr }) => Promise.reject(new Error([message, stdout, stderr].join('\n'))),
  );
}

const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

let folder: string;
const tarballs: Record<string, string> = {};

test.before('pack what the build made', async () => {
  folder = await mkdtemp(join(tmpdir(), 'loonpoort-packaging-'));
  for (const name of packages) {
    const packed = await run(join(root, name), 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    tarballs[name] = join(folder, filename);
  }
});

test.after.always('remove the packed files', () => rm(folder, { recursive: true, force: true }));

for (const name of packages) {
  test(`${name}: publint finds nothing`, async (t) => {
    const { buffer, byteOffset, byteLength } = await readFile(tarballs[name]!);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    t.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
  });

  test(`${name}: types resolve wherever ESM does`, async (t) => {
    await t.notThrowsAsync(run(root, tool('attw'), tarballs[name]!, '--profile', 'esm-only', '--format', 'ascii'));
  });
}

test('both install into an empty TypeScript project, type-check there, and the SDK runs', async (t) => {
  const project = join(folder, 'project');
  await cp(fileURLToPath(new URL('project', import.meta.url)), project, { recursive: true });
  await run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...Object.values(tarballs));
  await t.notThrowsAsync(run(project, tool('tsc')), 'type check');
  t.is(await run(project, process.execPath, 'out/sdk.js'), 'function\n');
});
