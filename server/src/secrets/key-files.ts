import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from '../contract/operator-error.js';

/** A key that is missing, too weak, or readable by others. */
export class KeyError extends OperatorError {
  override readonly name = 'KeyError';
}

/**
 * Reads the text of a file with keys.
 *
 * @throws KeyError when other users of the machine can read it
 */
export function readKeyFile(path: string): string {
  let mode: number;
  let text: string;
  try {
    mode = statSync(path).mode;
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new KeyError({
      nl: `${path}: de sleutels zijn niet te lezen (${code})`,
      en: `${path}: cannot read the keys (${code})`,
    });
  }
  // Windows has no such bits; Node makes them up.
  if (process.platform !== 'win32' && (mode & 0o007) !== 0) {
    throw new KeyError({
      nl: `${path}: andere gebruikers kunnen deze sleutels lezen; voer er chmod 600 op uit`,
      en: `${path}: other users can read these keys; run chmod 600 on it`,
    });
  }
  return text;
}

/** Makes a file with keys that only its owner reads, whole or not at all; one that exists already stays as it is. */
export function createKeyFile(path: string, text: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
    // Unlike rename, link fails when another process was first.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(file);
    unlinkSync(draft);
  }
}

/**
 * Reads encryption keys from text: 32 bytes in base64 each, the current one first, parted by white space or commas;
 * lines that start with `#` are comments.
 *
 * @param source what messages call it
 * @throws KeyError when there is none, or one is shorter or plainly not random
 */
export function parseKeys(text: string, source: string): [Buffer, ...Buffer[]] {
  const [first, ...others] = text
    .replace(/^\s*#.*$/gm, '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((encoded) => parseKey(encoded, source));
  if (!first) throw new KeyError({ nl: `${source}: geen sleutel`, en: `${source}: no key` });
  return [first, ...others];
}

function parseKey(encoded: string, source: string): Buffer {
  const standard = encoded.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const key = Buffer.from(standard, 'base64');
  if (key.length !== 32 || key.toString('base64').replace(/=+$/, '') !== standard) {
    throw new KeyError({
      nl: `${source}: een sleutel is 32 bytes in base64; maak er een met: openssl rand -base64 32`,
      en: `${source}: a key is 32 bytes in base64; make one with: openssl rand -base64 32`,
    });
  }
  if (new Set(key).size < 12)
    throw new KeyError({
      nl: `${source}: deze sleutel is niet willekeurig; maak er een met: openssl rand -base64 32`,
      en: `${source}: this key is not random; make one with: openssl rand -base64 32`,
    });
  return key;
}

/** Returns encryption keys as a key file holds them. @param keys the current one first */
export function keyText([current, ...older]: readonly [Buffer, ...Buffer[]]): string {
  const lines = [
    "# Loonpoort: encrypts secrets in the database. Keep a copy apart from the database's.",
    current.toString('base64'),
    ...(older.length > 0 ? ['# Older: backups from before the rotation need these. Remove them with those.'] : []),
    ...older.map((key) => key.toString('base64')),
  ];
  return `${lines.join('\n')}\n`;
}

/** Replaces a file with keys, whole or not at all; its owner and mode stay, so that the server still reads it. */
export function replaceKeyFile(path: string, text: string): void {
  const real = realpathSync(path);
  const { mode, uid, gid } = statSync(real);
  const draft = `${real}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, text);
    if (uid !== process.getuid?.()) fchownSync(file, uid, gid);
    fchmodSync(file, mode & 0o770);
    fsyncSync(file);
    renameSync(draft, real);
  } catch (error) {
    unlinkSync(draft);
    throw error;
  } finally {
    closeSync(file);
  }
}
