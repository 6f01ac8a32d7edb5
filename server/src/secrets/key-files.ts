import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A key that is missing, too weak, or readable by others. */
export class KeyError extends Error {
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
    throw new KeyError(`${path}: cannot read the keys (${(error as NodeJS.ErrnoException).code})`);
  }
  // Windows has no such bits; Node makes them up.
  if (process.platform !== 'win32' && (mode & 0o007) !== 0) {
    throw new KeyError(`${path}: other users can read these keys; run chmod 600 on it`);
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
  if (!first) throw new KeyError(`${source}: no key`);
  return [first, ...others];
}

function parseKey(encoded: string, source: string): Buffer {
  const standard = encoded.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const key = Buffer.from(standard, 'base64');
  if (key.length !== 32 || key.toString('base64').replace(/=+$/, '') !== standard) {
    throw new KeyError(`${source}: a key is 32 bytes in base64; make one with: openssl rand -base64 32`);
  }
  if (new Set(key).size < 12)
    throw new KeyError(`${source}: this key is not random; make one with: openssl rand -base64 32`);
  return key;
}

/** Makes a new encryption key, as a key file holds it. */
export function newKeyText(): string {
  return `# Loonpoort: encrypts secrets in the database. Keep a copy apart from the database's.\n${randomBytes(32).toString('base64')}\n`;
}
