import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { routes } from '@loonpoort/server/generated/routes.js';
import { accountant, callerOf, every } from '../companies/caller.js';
import { bundleProgram } from '../harness/bundle-program.js';
import { startService, type TestService } from '../harness/service.js';
import { worstBodies } from '../security/worst-bodies.js';
import { type LoopTimes, watchLoop } from './watch-loop.js';

export interface WallFigure {
  what: string;
  /** Milliseconds: the longest that the service's event loop stood still, without what others had the processor. */
  blocked: number;
  /** The same with that: what a clock on the wall says. */
  blockedByTheClock: number;
  /** Milliseconds: the longest that the loop's thread ran between two looks; the rest of `blocked` it slept. */
  ranAtOnce: number;
  /** Milliseconds that another caller waited meanwhile. */
  p99: number;
  longest: number;
  /** Seconds until all bodies were answered. */
  seconds: number;
  /** The statuses of the answers; the name of an error where the connection broke. */
  statuses: (number | string)[];
}

export interface WallFigures {
  blockedBar: number;
  longestBar: number;
  largest: WallFigure[];
}

interface Attack {
  what: string;
  method: string;
  path: string;
  body: string;
  times: number;
  token?: string;
}

/** Measures how long others wait while somebody sends the worst that the contract lets in. */
export async function walls(): Promise<WallFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-walls-'));
  const service = await startService({ checkAnswers: false });
  try {
    const program = await bundleProgram(new URL('walls-client.ts', import.meta.url));
    const file = join(folder, 'body.json');
    const largest: WallFigure[] = [];
    const loopTimes = watchLoop();
    for await (const attack of attacks(service)) {
      await writeFile(file, attack.body);
      largest.push(await measure(service, program, loopTimes, { ...attack, body: file }));
    }
    return { blockedBar: 50, longestBar: 1000, largest };
  } finally {
    await service.stop();
    await rm(folder, { recursive: true });
  }
}

async function* attacks(service: TestService): AsyncGenerator<Attack> {
  const caller = await callerOf(service, accountant);
  const { token } = caller;
  yield { what: 'nothing wrong', method: 'POST', path: '/sessions', body: '{}', times: 1 };
  const { createSession, updateCompany, createRun } = routes;
  for (const [name, body] of Object.entries(worstBodies(createSession.body!, createSession.maxBytes!)))
    yield { what: `50 × createSession, ${name}`, method: 'POST', path: '/sessions', body, times: 50 };
  const company = '/companies/01938f2e-6b1a-7c3d-8e4f-0123456789ab';
  for (const [name, body] of Object.entries(worstBodies(updateCompany.body!, 64 * 1024)))
    yield { what: `20 × updateCompany, ${name}`, method: 'PATCH', path: company, body, times: 20, token };
  for (const [name, body] of Object.entries(worstBodies(createRun.body!, createRun.maxBytes!)))
    yield { what: `3 × createRun, ${name}`, method: 'POST', path: '/runs', body, times: 3, token };

  const { items } = await every(caller, '/companies?kind=client&periodType=month');
  for (const { id } of items) {
    const { body } = await caller.get(`/employees?companyId=${id}&limit=200`);
    const numbers = (body.items as { number: number }[]).map(({ number }) => number);
    if (numbers.length < 20) continue;
    const run = (employees: number[]) => ({
      ...{ companyId: id, year: 2031, periodFrom: 1, number: 1 },
      lines: employees.flatMap((employee) =>
        Array.from({ length: 9999 }, (_, index) => ({ employee, wageCode: index + 1, amount: 100 + index })),
      ),
    });
    const unknown = Array.from({ length: 30 }, (_, index) => 900_000 + index);
    const post = { method: 'POST', path: '/runs', times: 1, token };
    yield { ...post, what: 'a run of 300,000 lines of unknown employees', body: JSON.stringify(run(unknown)) };
    yield { ...post, what: 'a run of 200,000 lines', body: JSON.stringify(run(numbers.slice(0, 20))) };
    return;
  }
  throw new Error('No company has enough employees');
}

async function measure(
  service: TestService,
  program: string,
  loopTimes: () => LoopTimes,
  { what, token = '', ...sent }: Attack,
): Promise<WallFigure> {
  const witness = spawn(process.execPath, [program, 'ask', service.url], { stdio: ['pipe', 'pipe', 'inherit'] });
  const sender = spawn(process.execPath, [program, 'send', service.url, token], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const told = text(witness.stdout);
  const answers = text(sender.stdout);
  // To start a process stands the loop still too.
  await Promise.all([once(witness, 'spawn'), once(sender, 'spawn')]);
  loopTimes();
  const from = performance.now();
  sender.stdin.end(JSON.stringify(sent));
  const statuses = JSON.parse(await answers) as (number | string)[];
  const seconds = round((performance.now() - from) / 1000);
  const { blocked, wall, ranAtOnce } = loopTimes();
  witness.stdin.end('.');
  const { p99, longest } = JSON.parse(await told) as { p99: number; longest: number };
  return {
    what,
    blocked: round(blocked),
    blockedByTheClock: round(wall),
    ranAtOnce: round(ranAtOnce),
    p99: round(p99),
    longest: round(longest),
    seconds,
    statuses: [...new Set(statuses)],
  };
}

const round = (number: number): number => Math.round(number * 10) / 10;
