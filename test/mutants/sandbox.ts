import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundling } from '../harness/bundle.js';

/** Holds the demo's database, which is made by the run of the unbroken code. */
const shared = '.shared';

/** Holds the bundles of the tests, where packages are found that only the server has. */
const bundles = 'server/.bundles';

const config = 'mutants.config.js';
const configOfAva = `export default {
  files: ['${bundles}/*.mjs'],
  workerThreads: false,
  concurrency: 1,
  failFast: true,
  cache: false,
  timeout: '10m',
};`;

export type Verdict = 'passed' | 'failed' | 'timed out';

/** A copy of the checkout in which files may be broken. */
export class Sandbox {
  private constructor(readonly folder: string) {}

  static async make(root: string): Promise<Sandbox> {
    const folder = await mkdtemp(join(tmpdir(), 'loonpoort-mutants-'));
    const list = await promisify(execFile)('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: root,
      maxBuffer: 1e8,
    });
    const names = list.stdout.split('\0').filter((name) => name && !/\.(png|md)$/.test(name));
    for (const name of names) await cp(join(root, name), join(folder, name)).catch(ignoreMissing);
    for (const name of ['node_modules', 'server/node_modules']) {
      await symlink(join(root, name), join(folder, name), 'junction').catch(ignoreMissing);
    }
    await mkdir(join(folder, shared));
    return new Sandbox(folder);
  }

  write(file: string, source: string): Promise<void> {
    return writeFile(join(this.folder, file), source);
  }

  /** Runs test files in their order up to the first failure; code that cannot be bundled is one. */
  async test(files: string[], timeoutMs: number): Promise<{ verdict: Verdict; output: string; ms: number }> {
    const started = Date.now();
    try {
      await this.#bundle(files);
    } catch (error) {
      return { verdict: 'failed', output: String(error), ms: Date.now() - started };
    }
    const ava = spawn(process.execPath, ['node_modules/ava/entrypoints/cli.mjs', '--config', config], {
      cwd: this.folder,
      env: { ...process.env, LOONPOORT_TEST_DIR: join(this.folder, shared) },
      detached: true, // a group of its own, which ends as a whole
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [ava.stdout, ava.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
    let verdict: Verdict | undefined;
    const timer = setTimeout(() => {
      verdict = 'timed out';
      process.kill(-ava.pid!, 'SIGKILL');
    }, timeoutMs);
    const code = await new Promise<number | null>((resolve) => ava.once('close', resolve));
    clearTimeout(timer);
    return { verdict: verdict ?? (code === 0 ? 'passed' : 'failed'), output, ms: Date.now() - started };
  }

  /** Makes one file of each test file and all that it imports. */
  async #bundle(files: string[]): Promise<void> {
    const folder = join(this.folder, bundles);
    await rm(folder, { recursive: true, force: true });
    await build({
      ...bundling,
      absWorkingDir: this.folder,
      // The number keeps the order: ava sorts by name.
      entryPoints: files.map((file, index) => ({ in: file, out: `${100 + index}.test` })),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      logLevel: 'silent',
    });
    await writeFile(join(this.folder, config), configOfAva);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
