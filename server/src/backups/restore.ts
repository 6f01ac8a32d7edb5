import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OperatorError } from '../contract/operator-error.js';
import { type Contents, type Database, inspectFile, openDatabase, pendingMigrations } from '../database/index.js';
import { syncFolder } from './make-backup.js';
import { BackupError, decryptBackup, magic } from './stream.js';

export interface RestoreOptions {
  /** The path of the database. */
  to: string;
  /** The keys of which one opens the backup; empty where none is given. */
  keys: readonly Buffer[];
  /** Puts aside a database that is there. */
  replace: boolean;
  /** Holds the database against the keys of the installation, and whatever else must fit. It throws what is wrong. */
  check: (database: Database) => Promise<void>;
}

export interface Restored extends Contents {
  /** Where the database is that was there before. */
  aside: string | undefined;
  /** How many changes the tables have yet to have at the next start. */
  pending: number;
}

/**
 * Puts a backup in the place of the database, once all of it was read and checked.
 *
 * @throws Error when there is a database already, another program has it open, or the backup is not whole
 */
export async function restoreBackup(path: string, { to, keys, replace, check }: RestoreOptions): Promise<Restored> {
  const isThere = existsSync(to);
  if (isThere && !replace) {
    throw new OperatorError({
      nl: `${to} bestaat al. Zet terug in een lege map, of geef --replace: dat zet de database die er staat opzij.`,
      en: `${to} exists already. Restore into an empty data folder, or give --replace: it keeps that one aside.`,
    });
  }
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.restoring-${randomBytes(6).toString('hex')}`;
  try {
    const isEncrypted = await startsWithMagic(path);
    if (isEncrypted && keys.length === 0) {
      throw new BackupError({
        nl: `${path} is versleuteld: geef de sleutel waarmee hij is gemaakt, met --backup-key-file (BACKUP_KEY_FILE)`,
        en: `${path} is encrypted: give the key that it was made with, with --backup-key-file (BACKUP_KEY_FILE)`,
      });
    }
    const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true });
    const bytes = createReadStream(path);
    await pipeline(isEncrypted ? decryptBackup(bytes, keys) : bytes, file);
    const contents = await inspect(draft);
    const pending = await checkDraft(draft, check);
    const aside = isThere ? await putAside(to) : undefined;
    await rename(draft, to);
    await syncFolder(dirname(to));
    return { ...contents, aside, pending };
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(`${draft}${end}`, { force: true });
  }
}

async function startsWithMagic(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return bytesRead === magic.length && buffer.equals(magic);
  } finally {
    await file.close();
  }
}

async function inspect(draft: string): Promise<Contents> {
  try {
    return await inspectFile(draft);
  } catch (error) {
    const { message } = error as Error;
    const { nl, en } = error instanceof OperatorError ? error.text : { nl: message, en: message };
    throw new BackupError(
      { nl: `De reservekopie is niet te gebruiken: ${nl}`, en: `The backup cannot be used: ${en}` },
      { cause: error },
    );
  }
}

async function checkDraft(draft: string, check: RestoreOptions['check']): Promise<number> {
  const database = await openDatabase(draft);
  try {
    const pending = await pendingMigrations(database);
    await check(database);
    return pending.length;
  } finally {
    await database.close();
  }
}

/** @throws Error while a server has the database open: it would go on writing into the file that was put aside */
async function putAside(to: string): Promise<string> {
  await (await openDatabase(to, { busyTimeoutMs: 1000 })).closeWithoutLog();
  const aside = `${to}.before-${new Date().toISOString().replaceAll(':', '').slice(0, 17)}Z`;
  await rename(to, aside);
  return aside;
}
