import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleProgram } from '../harness/bundle-program.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import { isInstalled } from './tools.js';

export interface StorageFigure {
  fault: string;
  /** Undefined where this machine cannot make the fault. */
  acknowledged?: number;
  refused?: number;
  lost?: number;
  /** Statuses of what was refused, of a read meanwhile, and of a write once the fault was over. */
  statuses?: { refused: number[]; read: number; after: number };
}

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

/** Fills the disk of a service, and lets its writing and syncing fail now and then. */
export async function storage(): Promise<StorageFigure[]> {
  const program = await bundleProgram(new URL('kill-server.ts', import.meta.url));
  return [
    await fullDisk(program),
    await failing(
      program,
      'one in a hundred writes fails (EIO)',
      'name=posix/io/rw/pwrite,probability=0.01,failinfo=5',
    ),
    await failing(program, 'one in twenty syncs fails (EIO)', 'name=posix/io/sync/*,probability=0.05,failinfo=5'),
  ];
}

async function fullDisk(program: string): Promise<StorageFigure> {
  const fault = 'a disk of 32 MB that is full';
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', folder]).status !== 0) return { fault };
  try {
    return await measure(
      fault,
      process.execPath,
      [program, folder],
      {
        begin: () => writeFile(join(folder, 'ballast'), Buffer.alloc(64 * 1024 * 1024)).catch(() => undefined),
        end: () => rm(join(folder, 'ballast')),
      },
      // What is written first finds room in the log of the database.
      { first: 2000, times: 5000 },
    );
  } finally {
    spawnSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function failing(program: string, fault: string, how: string): Promise<StorageFigure> {
  if (!isInstalled('fiu-run')) return { fault };
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-io-'));
  const nothing = () => Promise.resolve();
  try {
    // The demo is made before anything fails.
    await measure(
      fault,
      process.execPath,
      [program, folder],
      { begin: nothing, end: nothing },
      { first: 1000, times: 1 },
    );
    const command = ['-x', '-c', `enable_random ${how}`, process.execPath, program, folder];
    return await measure(fault, 'fiu-run', command, { begin: nothing, end: nothing });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  fault: string,
  command: string,
  args: string[],
  { begin, end }: { begin(): Promise<void>; end(): Promise<void> },
  { first, times } = { first: 2000, times: 400 },
): Promise<StorageFigure> {
  const { child, ended, url } = await until(() => start(command, args));
  try {
    const server = { url };
    const token = await until(async () => (await signIn(server, administrator)).accessToken as string);
    const add = async (number: number): Promise<number> =>
      (await send(server, 'POST', '/firms', { token, body: { number, name: `Kantoor ${number}` } })).status;
    await begin();
    const acknowledged: number[] = [];
    const refused: number[] = [];
    for (let number = first; number < first + times && refused.length < 50; number += 1) {
      const status = await add(number);
      if (status === 201) acknowledged.push(number);
      else refused.push(status);
    }
    const { status: read } = await send(server, 'GET', '/firms?limit=1', { token });
    await end();
    const after = await until(async () => {
      const status = await add(first + times);
      if (status !== 201) throw new Error(`A write is answered with ${status}`);
      return status;
    });
    const found = new Set<number>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await send(server, 'GET', `/firms?limit=200${cursor && `&cursor=${cursor}`}`, { token });
      for (const { number } of body.items as { number: number }[]) found.add(number);
      cursor = body.next as string | null;
    }
    const lost = acknowledged.filter((each) => !found.has(each)).length;
    return {
      fault,
      acknowledged: acknowledged.length,
      refused: refused.length,
      lost,
      statuses: { refused: [...new Set(refused)], read, after },
    };
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Starts a service. @throws Error where it ends before it has said its address: a fault came first */
async function start(command: string, args: string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const told = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const url = await Promise.race([told.then(([line]) => line), ended.then(() => undefined)]);
  if (url === undefined) throw new Error('The service ended before it had started');
  return { child, ended, url };
}

/** Tries again while chance has it fail. */
async function until<T>(task: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await task();
    } catch (error) {
      if (tries === 50) throw error;
    }
  }
}
