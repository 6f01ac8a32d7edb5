/**
 * `npm run dev`: the demo, on the sources. A saved file regenerates, rebuilds and restarts what it is part of; what does
 * not compile is told, and the server that ran keeps running. Arguments go to `loonpoort start`. Ctrl-C ends all of it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, context } from 'esbuild';
import { generate } from '../../sdk/generator/generate.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Inside the server, where its dependencies are found, and apart from what `npm run build` makes. */
const out = join(root, 'server/node_modules/.cache/loonpoort-dev');

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  sourcemap: true,
  tsconfig: join(root, 'tsconfig.json'), // its paths lead to the sources of SDK and components
  logLevel: 'warning',
};
const server = await context({
  ...common,
  entryPoints: { cli: 'server/src/cli/main.ts' },
  outdir: out,
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
const portal = await context({
  ...common,
  entryPoints: {
    app: 'examples/portal/src/app.ts',
    portal: 'examples/portal/src/styles/portal.css',
    'embed/loonpoort': 'components/src/loonpoort.ts',
  },
  outdir: join(out, 'portal'),
  platform: 'browser',
  target: 'es2022',
  splitting: true,
});

/** Each entry names a kind of file, and what follows when one is saved. */
const reactions: { files: RegExp; react: () => Promise<unknown> }[] = [
  // Generated files are saved in turn, which other entries follow.
  { files: /^openapi\.yaml$/, react: regenerate },
  {
    files: /^(openapi\.yaml$|server\/reference\/)/,
    react: () => run('server/reference/build.ts', join(out, 'reference')),
  },
  { files: /^sdk\/generator\//, react: () => run('sdk/generator/main.ts') },
  { files: /^(sdk|components|examples\/portal)\/src\//, react: () => portal.rebuild().then(describePortal) },
  { files: /^examples\/portal\/public\//, react: () => copyStatic().then(describePortal) },
  { files: /^server\/src\//, react: () => server.rebuild().then(restart) },
];

let child: ChildProcess | undefined;
const saved = new Set<string>();
let reacting = Promise.resolve();
const watchers: FSWatcher[] = [];

await rm(out, { recursive: true, force: true });
await mkdir(join(out, 'portal'), { recursive: true });
await Promise.all([
  server.rebuild(),
  portal.rebuild(),
  copyStatic(),
  run('server/reference/build.ts', join(out, 'reference')),
]);
await describePortal();
for (const folder of ['sdk', 'components', 'server', 'examples/portal']) watchFolder(join(root, folder));
watchers.push(watch(root, (_, name) => name === 'openapi.yaml' && note(name)));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
await restart();

async function end(): Promise<void> {
  for (const watcher of watchers) watcher.close();
  await stop();
  await Promise.all([server.dispose(), portal.dispose()]);
}

/** Watches folders rather than files, because editors replace a file when they save it. */
function watchFolder(folder: string): void {
  const watcher = watch(folder, (_, name) => name && note(relative(root, join(folder, name))));
  watcher.on('error', () => watcher.close()); // the folder is gone
  watchers.push(watcher);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !/^(node_modules|dist|screenshots)$/.test(entry.name))
      watchFolder(join(folder, entry.name));
  }
}

function note(path: string): void {
  saved.add(path);
  if (saved.size > 1) return;
  // An editor saves in several steps, and the generator many files.
  reacting = reacting.then(() => wait(30)).then(react);
}

async function react(): Promise<void> {
  const started = performance.now();
  const paths = [...saved];
  saved.clear();
  const due = reactions.filter(({ files }) => paths.some((path) => files.test(path)));
  if (due.length === 0) return;
  try {
    await Promise.all(due.map((reaction) => reaction.react()));
    const names = paths.length > 3 ? `${paths.length} files` : paths.join(', ');
    process.stdout.write(`${names}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function regenerate(): Promise<void> {
  const faults = await generate(root);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function copyStatic(): Promise<void> {
  await cp(join(root, 'examples/portal/public'), join(out, 'portal'), { recursive: true });
  await cp(join(root, 'server/src/secrets/common-passwords.txt'), join(out, 'common-passwords.txt'));
}

/** Writes down which pages the portal has, and which build it is. */
async function describePortal(): Promise<void> {
  await run('examples/portal/build/pages.ts', join(out, 'portal'));
}

/** Runs a script of the checkout to its end. */
async function run(script: string, ...args: string[]): Promise<void> {
  const node = spawn(process.execPath, ['--import=tsx', script, ...args], { cwd: root, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => node.once('close', resolve));
  if (code !== 0) throw new Error(`${script} failed.`);
}

/** Starts the server in place of the one that runs. Resolves when it listens, or has ended with its reason told. */
async function restart(): Promise<void> {
  const isFirst = !child;
  await stop();
  const args = ['start', '--demo', '--portal', join(out, 'portal'), ...process.argv.slice(2)];
  const node = spawn(process.execPath, ['--enable-source-maps', join(out, 'cli.js'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = node;
  await new Promise<void>((resolve) => {
    node.once('close', () => resolve());
    node.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (isFirst) process.stdout.write(text);
      if (/Loonpoort (is ready|staat klaar)/.test(text)) resolve();
    });
  });
}

/** Ends the server that runs; at once where it still answers after a moment, as a database survives. */
async function stop(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child!.once('close', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child!.kill('SIGKILL'), 500);
  await closed;
  clearTimeout(timer);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
