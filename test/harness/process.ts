import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { endWithMe } from './leave-nothing.js';
import { freePort } from './ports.js';

const CLI = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));

/** What ends, and ends what belongs to it: a test, or what several tests share. */
export type Ending = Pick<ExecutionContext, 'teardown'>;

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Program {
  child: ChildProcess;
  /** Standard output and error so far, in order of arrival. */
  output(): string;
  /** Resolves when the output matches. Rejects with the output when the program ends first, or after `timeoutMs`. */
  waitFor(pattern: RegExp, timeoutMs?: number): Promise<RegExpExecArray>;
  exited: Promise<Exit>;
  /** Ends it, by its process id; `SIGKILL` is a power cut. */
  kill(signal?: NodeJS.Signals): Promise<Exit>;
}

/** Runs the built `loonpoort` command as a child process, killed with the test when it still runs. */
export const runCli = (t: Ending, args: string[], env: NodeJS.ProcessEnv = {}, input?: string): Program =>
  // What commands say is in the language of the machine.
  runNode(t, [CLI, ...args], { LC_ALL: 'C', ...env }, input);

/** Runs Node as a child process, killed with the test when it still runs. */
export const runNode = (t: Ending, args: string[], env: NodeJS.ProcessEnv = {}, input?: string): Program =>
  runProgram(t, process.execPath, args, { env, input });

/** Runs a program as a child process, killed with the test when it still runs. */
export function runProgram(
  t: Ending,
  command: string,
  args: string[],
  { env = {}, input, cwd }: { env?: NodeJS.ProcessEnv; input?: string; cwd?: string } = {},
): Program {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' });
  endWithMe(child);
  child.stdin.on('error', () => {}); // the program may end without reading
  child.stdin.end(input);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const exited = once(child, 'close').then(([code, signal]): Exit => ({ code, signal }));
  const kill = (signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> => {
    child.kill(signal);
    return exited;
  };
  t.teardown(() => kill('SIGKILL'));
  return { child, output: () => text, waitFor, exited, kill };

  function waitFor(pattern: RegExp, timeoutMs = 90_000): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const fail = (why: string): void => done(() => reject(new Error(`${why} before ${pattern}:\n${text}`)));
      const look = (): void => {
        const match = pattern.exec(text);
        if (match) done(() => resolve(match));
      };
      const ended = (): void => {
        look();
        fail('ended');
      };
      const timer = setTimeout(() => fail(`${timeoutMs} ms passed`), timeoutMs);
      const done = (settle: () => void): void => {
        clearTimeout(timer);
        child.stdout.off('data', look);
        child.stderr.off('data', look);
        settle();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void exited.then(ended);
    });
  }
}

/**
 * Runs `loonpoort start` on a free port.
 * @returns the program with its `url`, once its ready line names that port
 */
export async function startServer(
  t: Ending,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Program & { url: string }> {
  const port = await freePort();
  const program = runCli(t, ['start', ...args], { PORT: String(port), ...env });
  await program.waitFor(new RegExp(`http://[^\\s]*:${port}\\b`));
  return { ...program, url: `http://localhost:${port}` };
}
