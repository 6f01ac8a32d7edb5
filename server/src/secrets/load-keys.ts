import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Cipher } from './cipher.js';
import { EncryptionKeys } from './encryption-keys.js';
import { createKeyFile, keyText, parseKeys, readKeyFile, replaceKeyFile } from './key-files.js';
import { Passwords } from './passwords.js';

export interface KeyOptions {
  /** Holds the key that is made where none is given: `encryption.key`. */
  dataDir: string;
  /** The file with encryption keys, which must exist. */
  keyFile?: string;
  /** The encryption keys themselves, in the form of the file. */
  key?: string;
}

export interface Secrets {
  /** It has no data keys yet: those are in the database. */
  cipher: Cipher;
  passwords: Passwords;
}

/**
 * Reads the keys that are there, and makes none: so that a start that is refused leaves nothing behind.
 *
 * @returns nothing where the encryption keys are yet to be made
 * @throws KeyError when keys are unreadable, weak or readable by others
 */
export function readCipher(options: KeyOptions): Cipher | undefined {
  const hasKeys = options.key || options.keyFile || existsSync(encryptionKeyFile(options));
  return hasKeys ? cipherOf(options) : undefined;
}

/**
 * Reads the keys, and makes those that were not given at the first start.
 *
 * @throws KeyError when keys are unreadable, weak or readable by others
 */
export function loadKeys(options: KeyOptions): Secrets {
  // A mistyped path must not become a new key.
  if (!options.key && !options.keyFile) createKeyFile(encryptionKeyFile(options), keyText([randomBytes(32)]));
  return { cipher: cipherOf(options), passwords: new Passwords() };
}

/**
 * Puts a new encryption key in front of those in the file.
 *
 * @throws Error when it cannot be written
 */
export function addEncryptionKey(options: KeyOptions): void {
  const path = encryptionKeyFile(options);
  replaceKeyFile(path, keyText([randomBytes(32), ...encryptionKeys(options)]));
}

export const encryptionKeyFile = ({ dataDir, keyFile }: KeyOptions): string =>
  keyFile ?? join(dataDir, 'encryption.key');

/**
 * Reads keys of the operator's from a file of their own, such as that of backups: the first encrypts, all decrypt.
 *
 * @throws KeyError when they are unreadable, weak or readable by others
 */
export const readKeys = (path: string): [Buffer, ...Buffer[]] => parseKeys(readKeyFile(path), path);

const cipherOf = (options: KeyOptions): Cipher => new Cipher(new EncryptionKeys(() => encryptionKeys(options)));

function encryptionKeys(options: KeyOptions): [Buffer, ...Buffer[]] {
  if (options.key) return parseKeys(options.key, 'LOONPOORT_KEY');
  return readKeys(encryptionKeyFile(options));
}
