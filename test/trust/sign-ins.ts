import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { median } from '../bench/load.js';
import { bundleProgram } from '../harness/bundle-program.js';

export interface SignInFigure {
  /**
   * Milliseconds of processor time, over all threads of the service's process: of one sign-in, and of one verification of the
   * same hash and nothing else.
   */
  signIn: number;
  bare: number;
  /** How many sign-ins a second the service does where bare Argon2id does one, both with all processors to themselves. */
  ratio: number;
  bar: number;
  /** Milliseconds: the longest that the service's event loop stood still meanwhile, without what others had the processor. */
  blocked: number;
  blockedBar: number;
  /** The same with that: what a clock on the wall says. */
  blockedByTheClock: number;
  /**
   * Milliseconds: the longest that the loop's thread ran between two looks. The rest of `blocked` it slept, on a lock or for
   * another thread that did not get a processor.
   */
  ranAtOnce: number;
}

const rounds = 6;
const roundSize = 50;
const warmUp = 200;
const atOnce = 8;

/**
 * Measures what sign-ins over HTTP take against bare Argon2id, in turns, in one process and in processor time: who else is on
 * the machine decides nothing, and neither does this process, which calls and is counted nowhere.
 */
export async function signIns(): Promise<SignInFigure> {
  const program = await bundleProgram(new URL('sign-in-server.ts', import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const next = async <T>() => JSON.parse(String((await lines.next()).value)) as T;
  const ask = <T>(line: string): Promise<T> => {
    server.stdin.write(`${line}\n`);
    return next<T>();
  };
  try {
    const { url, logins } = await next<{
      url: string;
      logins: { email: string; password: string; tenant: string }[];
    }>();
    const signIn = async (turn: number): Promise<void> => {
      const { email, password, tenant } = logins[turn % logins.length]!;
      const answer = await fetch(`${url}/api/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password, tenant }),
      });
      await answer.arrayBuffer();
      if (answer.status !== 201) throw new Error(`Signing in is answered with ${answer.status}`);
    };
    await repeat(signIn, warmUp);
    const measured: { signIn: number; bare: number; blocked: number; wall: number; ranAtOnce: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await ask('begin');
      await repeat(signIn, roundSize);
      const { took, ...loop } = await ask<{ took: number; blocked: number; wall: number; ranAtOnce: number }>('end');
      const bare = (await ask<{ took: number }>('bare')).took;
      measured.push({ signIn: took / roundSize, bare, ...loop });
    }
    const times = {
      signIn: median(measured.map((each) => each.signIn)),
      bare: median(measured.map((each) => each.bare)),
      ratio: median(measured.map((each) => each.bare / each.signIn)),
    };
    const longest = (name: 'blocked' | 'wall' | 'ranAtOnce'): number =>
      Math.round(Math.max(...measured.map((each) => each[name])));
    return {
      ...round(times),
      bar: 0.9,
      blocked: longest('blocked'),
      blockedBar: 50,
      blockedByTheClock: longest('wall'),
      ranAtOnce: longest('ranAtOnce'),
    };
  } finally {
    server.kill();
    await once(server, 'exit').catch(() => undefined);
  }
}

/** Does something so many times, a few at a time. */
async function repeat(task: (turn: number) => Promise<void>, times: number): Promise<void> {
  let turn = 0;
  const worker = async (): Promise<void> => {
    while (turn < times) await task((turn += 1));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const round = <T extends Record<string, number>>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(value * 100) / 100])) as T;
