import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OperatorError } from '../contract/operator-error.js';
import { type Contents, copyDatabase, type Database, inspectFile } from '../database/index.js';
import { encryptBackup } from './stream.js';

export interface Backup extends Contents {
  path: string;
  bytes: number;
}

const staged = /^\.loonpoort-copy-[0-9a-f]{12}$/;
/** A copy that is older was left by a process that died. */
const leftMs = 24 * 3_600_000;

/**
 * Writes a backup of a database that is in use, with all that was committed before the call. The copy is made beside
 * the database, where its contents are guarded already, held against itself, and only then brought to its place, where
 * it appears whole or not at all.
 *
 * @param key 32 bytes; without one the backup is a plain SQLite file
 * @throws Error when there is no room, the file exists, or the copy is damaged
 */
export async function makeBackup(database: Database, path: string, key: Buffer | undefined): Promise<Backup> {
  const source = database.connect.filename;
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await assertAbsent(path);
  await assertRoom(source, [dirname(source), folder]);
  await removeLeft(dirname(source));
  const copy = join(dirname(source), `.loonpoort-copy-${randomBytes(6).toString('hex')}`);
  const draft = join(folder, `.${basename(path)}.part`);
  try {
    // Made first, because SQLite would let others read it.
    await (await open(copy, 'wx', 0o600)).close();
    await copyDatabase(database, copy);
    // Both read the copy, each on a processor of its own; what does not hold is never brought to its place.
    const inspected = inspectFile(copy);
    const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true });
    const bytes = createReadStream(copy, { highWaterMark: 1024 * 1024 });
    const [written, contents] = await Promise.allSettled([
      pipeline(key ? encryptBackup(bytes, key) : bytes, file),
      inspected,
    ]);
    if (written.status === 'rejected') throw written.reason;
    if (contents.status === 'rejected') throw contents.reason;
    await rename(draft, path);
    await syncFolder(folder);
    return { ...contents.value, path, bytes: (await stat(path)).size };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true });
    throw error;
  } finally {
    await rm(copy, { force: true });
  }
}

/** Makes the names in a folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function assertAbsent(path: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new OperatorError({ nl: `${path} bestaat al.`, en: `${path} exists already.` });
}

async function assertRoom(source: string, folders: readonly string[]): Promise<void> {
  const sizes = [source, `${source}-wal`].map((file) =>
    stat(file).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  const needed = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  for (const folder of folders) {
    const { bavail, bsize } = await statfs(folder);
    const left = bavail * bsize;
    if (left < needed * 1.1)
      throw new OperatorError({
        nl: `${folder} heeft geen ruimte voor een reservekopie: er is ${megabytes(needed)} MB nodig, en ${megabytes(left)} MB over.`,
        en: `${folder} has no room for a backup: ${megabytes(needed)} MB are needed, ${megabytes(left)} MB are left.`,
      });
  }
}

async function removeLeft(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => staged.test(each))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > leftMs) await rm(join(folder, name), { force: true });
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
