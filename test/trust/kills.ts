import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleProgram } from '../harness/bundle-program.js';
import { demoLogins, send, signIn } from '../harness/service.js';

export interface KillFigure {
  kills: number;
  acknowledged: number;
  lost: number;
  /** What was under way at a kill and asked again with its key: made twice. */
  doubled: number;
  /** What was acknowledged and does not stand in the audit trail, and whether its chain is whole. */
  unrecorded: number;
  chainIsIntact: boolean;
  /** The same of a service that acknowledges before it commits: the control. */
  control: { kills: number; lost: number };
}

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

/** Kills a service a hundred times in the midst of writes, and looks for all that it acknowledged. */
export async function kills(): Promise<KillFigure> {
  const program = await bundleProgram(new URL('kill-server.ts', import.meta.url));
  const found = await killed(program, 100, []);
  const control = await killed(program, 10, ['early']);
  return { kills: 100, ...found, control: { kills: 10, lost: control.lost } };
}

async function killed(program: string, times: number, args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-kills-'));
  try {
    const acknowledged = new Set<number>();
    let number = 1000;
    let unanswered: number[] = [];
    for (let round = 0; round < times; round += 1) {
      const server = await start(program, folder, args);
      const { accessToken: token } = await signIn(server, administrator);
      const add = async (each: number): Promise<boolean> => {
        const asked = {
          token,
          body: { number: each, name: `Kantoor ${each}` },
          headers: { 'idempotency-key': `kantoor-${each}` },
        };
        const answer = await send(server, 'POST', '/firms', asked).catch(() => undefined);
        if (answer?.status === 201) acknowledged.add(each);
        else unanswered.push(each);
        return answer?.status === 201;
      };
      const again = unanswered;
      unanswered = [];
      for (const each of again) await add(each);
      // The power goes some time after the first answers, in the midst of the other writers' requests.
      setTimeout(() => server.kill(), 20 + Math.random() * 150);
      const writer = async (): Promise<void> => {
        while (await add((number += 1)));
      };
      await Promise.all(Array.from({ length: 4 }, writer));
      await server.ended;
    }
    const server = await start(program, folder, []);
    const { accessToken: token } = await signIn(server, administrator);
    const firms = await all<{ number: number }>(server, '/firms', token);
    const entries = await all<{ subjectName: string }>(server, '/audit-entries?action=created&subject=firm', token);
    const { body: chain } = await send(server, 'GET', '/audit-trails/current', { token });
    server.kill();
    await server.ended;
    const numbers = firms.map((each) => each.number);
    const recorded = new Set(entries.map(({ subjectName }) => subjectName));
    const without = (has: (number: number) => boolean): number => [...acknowledged].filter((each) => !has(each)).length;
    return {
      acknowledged: acknowledged.size,
      lost: without((each) => numbers.includes(each)),
      doubled: numbers.length - new Set(numbers).size,
      unrecorded: without((each) => recorded.has(`Kantoor ${each}`)),
      chainIsIntact: chain.intact as boolean,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(program: string, folder: string, args: string[]) {
  const child = spawn(process.execPath, [program, folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { url, ended, kill: () => void child.kill('SIGKILL') };
}

/** Reads a list to its end. */
async function all<Item>(server: { url: string }, path: string, token: string): Promise<Item[]> {
  const items: Item[] = [];
  const given = `${path}${path.includes('?') ? '&' : '?'}limit=200`;
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await send(server, 'GET', `${given}${cursor && `&cursor=${cursor}`}`, { token });
    items.push(...(body.items as Item[]));
    cursor = body.next as string | null;
  }
  return items;
}
