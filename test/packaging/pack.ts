import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment without what npm tells its children: these tests may run under an `npm exec` of their own. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** Runs a program in a folder; fails with all that it printed. */
export async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
  const shell = process.platform === 'win32'; // npm is a script there
  return promisify(execFile)(command, args, { cwd, env, shell, maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    ({ message, stdout, stderr }) => Promise.reject(new Error([message, stdout, stderr].join('\n'))),
  );
}

/** Packs what the build made of a workspace. Returns the path of its tarball in the folder. */
export async function pack(workspace: string, folder: string): Promise<string> {
  const packed = await run(
    join(root, workspace),
    'npm',
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return join(folder, filename);
}
