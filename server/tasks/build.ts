/**
 * Builds the workspaces of which something changed since their last build, each after those that it is made from.
 * `--all` builds every one.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Workspace {
  folder: string;
  /** Folders of the workspaces that it is made from. */
  needs: string[];
}

const workspaces: Workspace[] = [
  { folder: 'sdk', needs: [] },
  { folder: 'components', needs: ['sdk'] },
  { folder: 'server', needs: [] },
  { folder: 'examples/portal', needs: ['sdk', 'components'] },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Files outside the workspaces that every build reads. */
const shared = ['openapi.yaml', 'package-lock.json', 'tsconfig.json'].map((name) => join(root, name));
const stamps = join(root, 'node_modules/.cache/loonpoort-build');

/** Lists the files of a folder, without what was built or installed. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['dist', 'node_modules', 'screenshots'].includes(entry.name) ? [] : filesOf(path);
    return entry.name.endsWith('.md') ? [] : [path];
  });
}

/** Hashes what a build is made from, and what it made. A build is current while both are as they were when it ended. */
function stampOf({ folder, needs }: Workspace): string {
  const stamp = createHash('sha256').update(process.version.split('.')[0]!);
  const inputs = [...shared, ...[...needs, folder].flatMap((each) => filesOf(join(root, each)))];
  for (const path of inputs) stamp.update(relative(root, path)).update(readFileSync(path));
  for (const name of readdirSync(join(root, folder, 'dist'), { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(root, folder, 'dist', name));
    stamp.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return stamp.digest('hex');
}

const stampFile = ({ folder }: Workspace): string => join(stamps, folder.replace('/', '-'));

function isCurrent(workspace: Workspace): boolean {
  try {
    return readFileSync(stampFile(workspace), 'utf8') === stampOf(workspace);
  } catch {
    return false; // never built, or its files are gone
  }
}

async function build(workspace: Workspace): Promise<void> {
  rmSync(stampFile(workspace), { force: true });
  const args = ['run', 'build', '--silent', '--workspace', workspace.folder];
  const npm = spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const code = await new Promise<number | null>((resolve) => npm.once('close', resolve));
  if (code !== 0) throw new Error(`${workspace.folder} could not be built.`);
  mkdirSync(dirname(stampFile(workspace)), { recursive: true });
  writeFileSync(stampFile(workspace), stampOf(workspace));
}

const all = process.argv.includes('--all');
const builds = new Map<string, Promise<void>>();
for (const workspace of workspaces) {
  const needed = Promise.all(workspace.needs.map((folder) => builds.get(folder)));
  builds.set(
    workspace.folder,
    needed.then(() => (!all && isCurrent(workspace) ? undefined : build(workspace))),
  );
}
await Promise.all(builds.values()).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
