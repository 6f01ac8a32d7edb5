import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { verify } from '@node-rs/argon2';
import { median } from '../bench/load.js';
import { bundleProgram } from '../harness/bundle-program.js';

export interface SignInFigure {
  /** Sign-ins in a second, and verifications of the same hashes and nothing else, as many at a time. */
  perSecond: number;
  bare: number;
  ratio: number;
  bar: number;
  /** Milliseconds: the longest that the service's event loop stood still meanwhile. */
  blocked: number;
  blockedBar: number;
}

const rounds = 5;
const roundMs = 3000;
const atOnce = 8;

/** Measures sign-ins over HTTP against bare Argon2id, in turns, so that what else the machine does meets both. */
export async function signIns(): Promise<SignInFigure> {
  const program = await bundleProgram(new URL('sign-in-server.ts', import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse(String((await lines.next()).value)) as Record<string, never>;
  try {
    const { url, logins, hash, password, parallel } = (await next()) as unknown as {
      url: string;
      logins: { email: string; password: string; tenant: string }[];
      hash: string;
      password: string;
      parallel: number;
    };
    const ours: number[] = [];
    const bare: number[] = [];
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
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const [own, only] = [await rate(signIn, atOnce), await rate(() => verify(hash, password), parallel)];
      if (round === 0) server.stdin.write('forget\n');
      else {
        ours.push(own);
        bare.push(only);
      }
    }
    server.stdin.end();
    const { blocked } = (await next()) as unknown as { blocked: number };
    const ratio = median(ours.map((own, index) => own / bare[index]!));
    const figures = { perSecond: median(ours), bare: median(bare), ratio };
    return { ...round(figures), bar: 0.9, blocked: Math.round(blocked), blockedBar: 50 };
  } finally {
    server.kill();
    await once(server, 'exit').catch(() => undefined);
  }
}

/** Does something again and again, so many at a time; returns how often in a second. */
async function rate(task: (turn: number) => Promise<unknown>, parallel: number): Promise<number> {
  const from = performance.now();
  let done = 0;
  let turn = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - from < roundMs) {
      await task((turn += 1));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return (done * 1000) / (performance.now() - from);
}

const round = <T extends Record<string, number>>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Math.round(value * 100) / 100])) as T;
