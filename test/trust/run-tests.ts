import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a file of the tests, or all of them, and returns all that they say. @throws Error with that where a test fails */
export async function runTests(file?: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn('npx', ['ava', ...(file === undefined ? [] : [file])], {
    cwd: root,
    env: { ...process.env, ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = await text(child.stdout);
  if ((await exited) !== 0) throw new Error(`${file ?? 'A test'} failed:\n${said}`);
  return said;
}

/** Returns the number before a word in what tests said. */
export function numberBefore(said: string, word: string): number {
  const found = new RegExp(`(\\d+) ${word}`).exec(said);
  if (!found) throw new Error(`No number of ${word} in:\n${said}`);
  return Number(found[1]);
}
