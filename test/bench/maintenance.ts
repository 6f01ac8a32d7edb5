import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { insertRows } from '@loonpoort/server/database/index.js';
import { bundleProgram } from '../harness/bundle-program.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

/** What others got meanwhile, in milliseconds. */
export interface Others {
  calls: number;
  /** Answered with anything but what was asked. */
  failed: number;
  /** Of reading a list, and of writing one row. */
  readP99: number;
  writeP99: number;
  longest: number;
}

export interface MaintenanceFigures {
  /** Without it and during it, in one run. */
  before: Others;
  during: Others;
  /** The p99 of reads and of writes during it, in times that without it. */
  readRatio: number;
  writeRatio: number;
}

export interface KeyFigures extends MaintenanceFigures {
  /** Those that the command sealed anew; the service's own upkeep does the others meanwhile. */
  rows: number;
  rowsPerSecond: number;
}

export interface BackupFigures extends MaintenanceFigures {
  megabytes: number;
  megabytesPerSecond: number;
}

/** Callers at the same time. */
const callers = 4;
const quietMs = 15_000;

/** Measures the rotation of a tenant's data key by the command, and what others notice of it. */
export async function keys(): Promise<KeyFigures> {
  const { rows, perSecond, ...figures } = await measure('keys', 100_000, 200);
  return { rows: rows!, rowsPerSecond: perSecond, ...figures };
}

/** Measures a backup by the command, and what others notice of it. */
export async function backup(): Promise<BackupFigures> {
  const { megabytes, perSecond, ...figures } = await measure('backup', 200_000, 3000);
  return { megabytes: megabytes!, megabytesPerSecond: perSecond, ...figures };
}

interface Done {
  rows?: number;
  megabytes?: number;
  perSecond: number;
}

/** @param count of secrets of a tenant that wait, each of so many letters */
async function measure(kind: 'keys' | 'backup', count: number, length: number): Promise<Done & MaintenanceFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  const databaseUrl = join(dataDir, 'loonpoort.db');
  const { seedDemo } = await import('@loonpoort/server/demo/index.js');
  const service = await startService({ demo: false, dataDir, databaseUrl, checkAnswers: false });
  try {
    await seedDemo(service.app);
    const tenantId = await fill(service, count, length);
    const { accessToken: token } = await signIn(service, demoLogins[0]!);
    const program = await bundleProgram(new URL('maintain.ts', import.meta.url));
    let isOver = false;
    const quiet = wait(quietMs).then(() => (isOver = true));
    const before = await callUntil(service, token, () => isOver);
    await quiet;
    isOver = false;
    const args = [program, dataDir, kind, ...(kind === 'keys' ? [tenantId] : [])];
    const run = promisify(execFile)(process.execPath, args).finally(() => (isOver = true));
    const during = await callUntil(service, token, () => isOver);
    const done = JSON.parse((await run).stdout) as Done;
    const ratio = (of: 'readP99' | 'writeP99'): number => Math.round((during[of] / before[of]) * 100) / 100;
    return { ...done, before, during, readRatio: ratio('readP99'), writeRatio: ratio('writeP99') };
  } finally {
    await service.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Fills the bureau with mails that are never due, of which the contents are encrypted. */
async function fill({ app }: TestService, count: number, length: number): Promise<string> {
  const { database, cipher } = app;
  const [tenant] = await database.rows<{ id: string }>("SELECT id FROM tenants WHERE slug = 'oamkb'");
  const tenantId = tenant!.id;
  const text = 'x'.repeat(length);
  for (let from = 0; from < count; from += 5000) {
    const added = Array.from({ length: 5000 }, (_, n) => {
      const id = `mail-${from + n}`;
      return [tenantId, id, 'mail', cipher.seal(text, { purpose: 'jobs.payload', tenantId, id }), '9999', '2026'];
    });
    await database.transaction((trx) =>
      insertRows(trx, 'jobs', {}, ['tenant_id', 'id', 'kind', 'payload', 'run_at', 'created_at'], added),
    );
  }
  return tenantId;
}

/** Some read a list and make a company a favourite in turns, each as soon as it has its answer. */
async function callUntil(service: TestService, token: string, isOver: () => boolean): Promise<Others> {
  const { body } = await send(service, 'GET', '/companies?limit=50&kind=client', { token });
  const ids = (body.items as { id: string }[]).map(({ id }) => id);
  const [reads, writes]: [number[], number[]] = [[], []];
  let failed = 0;
  const call = async (times: number[], status: number, method: string, path: string): Promise<void> => {
    const from = performance.now();
    const answer = await send(service, method, path, { token });
    times.push(performance.now() - from);
    if (answer.status !== status) failed += 1;
  };
  const caller = async (first: number): Promise<void> => {
    for (let n = first; !isOver(); n += callers) {
      await call(reads, 200, 'GET', '/companies?limit=20&q=bakker');
      await call(writes, 204, n % 2 ? 'PUT' : 'DELETE', `/favourite-companies/${ids[n % ids.length]!}`);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, n) => caller(n)));
  const all = [...reads, ...writes];
  return {
    calls: all.length,
    failed,
    readP99: p99(reads),
    writeP99: p99(writes),
    longest: Math.round(Math.max(...all)),
  };
}

function p99(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length * 0.99)]! * 10) / 10;
}
