import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from './test/harness/bundle.js';

/** What the test files of a run share; whoever names a folder keeps it for the next run. */
const { LOONPOORT_TEST_DIR: kept } = process.env;
const directory = kept ?? mkdtempSync(join(tmpdir(), 'loonpoort-test-'));
if (!kept) process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const isTest = (name) => name.endsWith('.test.ts');

/** `TEST_DATABASE=postgres` starts a server for the run; an address names one that is there. The default is SQLite. */
const { TEST_DATABASE: asked } = process.env;
const { startPostgres } = asked === 'postgres' ? await import('./test/harness/postgres-server.js') : {};
const server = startPostgres ? await startPostgres() : asked;

/** Stands where packages are found that only the server has. */
const bundles = `server/node_modules/.cache/tests-${process.pid}/`;
process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));
const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter(isTest)
  .map((name) => join('test', name));
// Those of the files and folders that the command names.
const places = process.argv.slice(2).map((each) => each.replace(/\/$/, ''));
const named = all.filter((name) => places.some((place) => name === place || name.startsWith(`${place}/`)));
await build({
  ...bundling,
  entryPoints: named.length > 0 ? named : all,
  outbase: 'test',
  outdir: bundles,
  splitting: true,
  sourcemap: 'linked',
  logLevel: 'warning',
});

export default {
  files: ['test/**/*.test.ts'],
  typescript: { compile: false, rewritePaths: { 'test/': bundles } },
  nodeArguments: ['--enable-source-maps'],
  // Child processes: the sqlite3 and argon2 addons and the browser belong to one process each.
  workerThreads: false,
  // Twice as many files as two cores have, because many tests wait.
  concurrency: 4,
  timeout: '5m',
  environmentVariables: { LOONPOORT_TEST_DIR: directory, ...(server && { TEST_DATABASE: server }) },
};
