import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { routes } from '@loonpoort/server/generated/routes.js';
import { accountant, callerOf, every } from '../companies/caller.js';
import { bundleProgram } from '../harness/bundle-program.js';
import { startService, type TestService } from '../harness/service.js';
import { worstBodies } from '../security/worst-bodies.js';

export interface WallFigure {
  what: string;
  /** Milliseconds: the longest that the event loop stood still, and what another caller waited meanwhile. */
  blocked: number;
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
    for await (const attack of attacks(service)) {
      await writeFile(file, attack.body);
      largest.push(await measure(service, program, { ...attack, body: file }));
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

async function measure(service: TestService, program: string, attack: Attack): Promise<WallFigure> {
  const { what, token = '', ...sent } = attack;
  const witness = spawn(process.execPath, [program, 'ask', service.url], { stdio: ['pipe', 'pipe', 'inherit'] });
  const told = text(witness.stdout);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const from = performance.now();
  const statuses = await new Promise<(number | string)[]>((resolve, reject) => {
    const child = execFile(process.execPath, [program, 'send', service.url, token], (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as (number | string)[]),
    );
    child.stdin!.end(JSON.stringify(sent));
  });
  const seconds = round((performance.now() - from) / 1000);
  delay.disable();
  witness.stdin.end('.');
  const { p99, longest } = JSON.parse(await told) as { p99: number; longest: number };
  return {
    what,
    blocked: round(delay.max / 1e6),
    p99: round(p99),
    longest: round(longest),
    seconds,
    statuses: [...new Set(statuses)],
  };
}

const round = (number: number): number => Math.round(number * 10) / 10;
