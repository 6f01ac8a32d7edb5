import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/index.js';
import { type Backup, makeBackup } from './make-backup.js';

export interface BackupSchedule {
  folder: string;
  everyMinutes: number;
  /** The number of backups that are kept. */
  keep: number;
  /** 32 bytes; backups are plain without one. */
  key: Buffer | undefined;
}

export interface ScheduledBackups {
  /** `ok`, or what is wrong, in English. */
  state(): string;
  /** Seconds since the last one that this process knows of. */
  ageSeconds(): number | undefined;
  failures(): number;
  /** Looks whether one is due, and makes it. */
  run(): Promise<Backup | undefined>;
  start(): void;
  stop(): Promise<void>;
}

const minuteMs = 60_000;
const lookMs = 10_000;
const ours = /^loonpoort-\d{8}T\d{6}Z\.db(\.enc)?$/;
/** What a process that died left half-way. */
const cutOff = /^\.loonpoort-\d{8}T\d{6}Z\.db(\.enc)?\.part$/;
const cutOffMs = 24 * 60 * minuteMs;

/** Returns the name of a backup of a moment. */
export const backupName = (at: Date, isEncrypted: boolean): string =>
  `loonpoort-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.db${isEncrypted ? '.enc' : ''}`;

/**
 * Makes backups regularly. Each has the name of the period that it is of, so that several processes, and one that starts
 * again, make one per period. Only what has such a name is ever removed, and only after a backup that succeeded.
 */
export function scheduleBackups(
  database: Database,
  { folder, everyMinutes, keep, key }: BackupSchedule,
  { now, onError }: { now: () => Date; onError: (error: unknown) => void },
): ScheduledBackups {
  const periodMs = everyMinutes * minuteMs;
  let failure: string | undefined;
  let failures = 0;
  let latest: number | undefined;
  let under: Promise<Backup | undefined> | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function runOnce(): Promise<Backup | undefined> {
    const period = new Date(Math.floor(now().getTime() / periodMs) * periodMs);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, backupName(period, key !== undefined));
      const there = await stat(path).catch(() => undefined);
      if (there) {
        latest = Math.max(latest ?? 0, there.mtimeMs);
        failure = undefined;
        return undefined;
      }
      const backup = await makeBackup(database, path, key);
      latest = now().getTime();
      failure = undefined;
      await removeOld(folder, keep);
      return backup;
    } catch (error) {
      // Another process is making it.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
      failures++;
      failure = (error as Error).message;
      onError(error);
      return undefined;
    }
  }
  const run = (): Promise<Backup | undefined> => (under ??= runOnce().finally(() => (under = undefined)));
  return {
    run,
    failures: () => failures,
    ageSeconds: () => (latest === undefined ? undefined : Math.max(0, (now().getTime() - latest) / 1000)),
    state() {
      if (failure !== undefined) return failure;
      if (latest === undefined) return 'none yet';
      const isLate = now().getTime() - latest > 2 * periodMs + minuteMs;
      return isLate ? `the last one is of ${new Date(latest).toISOString()}` : 'ok';
    },
    start() {
      timer ??= setInterval(() => void run(), Math.min(lookMs, periodMs)).unref();
      void run();
    },
    async stop() {
      clearInterval(timer);
      await under;
    },
  };
}

async function removeOld(folder: string, keep: number): Promise<void> {
  const all = await readdir(folder);
  const names = all.filter((name) => ours.test(name)).sort();
  for (const name of names.slice(0, Math.max(0, names.length - keep))) await rm(join(folder, name));
  for (const name of all.filter((each) => cutOff.test(each))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > cutOffMs) await rm(join(folder, name), { force: true });
  }
}
