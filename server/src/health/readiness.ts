import { randomBytes, sign, verify } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../app.js';
import type { ScheduledBackups } from '../backups/index.js';
import { rows } from '../database/index.js';

/** A check that has not answered by then has failed: whoever asks does not wait longer. */
const timeoutMs = 900;
/** SQLite needs room beside the database for what is not yet in it, and for a backup's last pages. */
const roomBytes = 100 * 1024 * 1024;
/** A mail server is asked no oftener, whoever looks how often. */
const mailAskedAfterMs = 30_000;

export interface Readiness {
  /** Whether calls can be answered. */
  ready: boolean;
  /**
   * `ok`, or what is wrong, in English. Mail does not count: it waits while its server is away. Nor do backups, which
   * are told of where the server makes them: calls are answered all the same.
   */
  checks: Record<'database' | 'disk' | 'keys' | 'mail', string> & { backup?: string };
}

/** Returns what finds out whether the service can do its work. @param folder that of the database */
export function readinessOf(app: App, folder: string, backups?: ScheduledBackups): () => Promise<Readiness> {
  let mail: { at: number; state: Promise<string> } | undefined;
  const lookAtMail = (): Promise<string> => {
    const at = app.now().getTime();
    if (!mail || at - mail.at > mailAskedAfterMs) mail = { at, state: outcome(app.mailer.check()) };
    return mail.state;
  };
  return async () => {
    const [database, disk, keys, mailState] = await Promise.all([
      outcome(canWrite(app)),
      outcome(hasRoom(folder)),
      outcome(keysWork(app)),
      Promise.race([lookAtMail(), wait(timeoutMs, 'no answer yet', { ref: false })]),
    ]);
    const backup = backups && { backup: backups.state() };
    const ready = [database, disk, keys].every((state) => state === 'ok');
    return { ready, checks: { database, disk, keys, mail: mailState, ...backup } };
  };
}

async function outcome(check: Promise<void>): Promise<string> {
  const late = wait(timeoutMs, 'no answer in time', { ref: false });
  return Promise.race([check.then(() => 'ok'), late]).catch((error: Error) => error.message);
}

/** Takes the write lock and gives it back, which costs no disk write. */
async function canWrite({ database }: App): Promise<void> {
  await database.transaction((trx) => rows(trx, 'SELECT 1'));
}

async function hasRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  if (bavail * bsize < roomBytes) throw new Error(`${megabytes} MB are left`);
}

/** Returns how much of the disk that a folder is on is in use, from 0 to 1. */
export async function diskUse(folder: string): Promise<number> {
  const { bavail, blocks } = await statfs(folder);
  return blocks === 0 ? 0 : 1 - bavail / blocks;
}

/** Signs and seals something, and undoes both. */
async function keysWork({ cipher, keys }: App): Promise<void> {
  const text = randomBytes(16);
  const { kid, privateKey } = keys.current;
  const own = keys.verification.find((each) => each.kid === kid);
  if (!own || !verify('sha256', text, own.publicKey, sign('sha256', text, privateKey)))
    throw new Error('the signing key does not fit');
  const place = { purpose: 'readiness', tenantId: '', id: '' };
  if (cipher.open(cipher.seal(text.toString('hex'), place), place) !== text.toString('hex'))
    throw new Error('the encryption key does not open what it sealed');
}
