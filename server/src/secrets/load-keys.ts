import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Cipher } from './cipher.js';
import { createKeyFile, newKeyText, parseKeys, readKeyFile } from './key-files.js';
import { Passwords } from './passwords.js';
import { SigningKeys } from './signing-keys.js';

export interface KeyOptions {
  /** Holds the keys that are made where none are given: `encryption.key` and `signing-keys.json`. */
  dataDir: string;
  /** The file with encryption keys, which must exist. */
  keyFile?: string;
  /** The encryption keys themselves, in the form of the file. */
  key?: string;
}

export interface Secrets {
  cipher: Cipher;
  keys: SigningKeys;
  passwords: Passwords;
}

/**
 * Reads the keys that are there, and makes none: so that a start that is refused leaves nothing behind.
 *
 * @returns nothing where the encryption keys are yet to be made
 * @throws KeyError when keys are unreadable, weak or readable by others
 */
export function readCipher(options: KeyOptions): Cipher | undefined {
  const signing = signingKeyFile(options);
  if (existsSync(signing)) SigningKeys.open(signing);
  const hasKeys = options.key || options.keyFile || existsSync(encryptionKeyFile(options));
  return hasKeys ? new Cipher(encryptionKeys(options)) : undefined;
}

/**
 * Reads the keys, and makes those that were not given at the first start.
 *
 * @throws KeyError when keys are unreadable, weak or readable by others
 */
export function loadKeys(options: KeyOptions): Secrets {
  // A mistyped path must not become a new key.
  if (!options.key && !options.keyFile) createKeyFile(encryptionKeyFile(options), newKeyText());
  return {
    cipher: new Cipher(encryptionKeys(options)),
    keys: SigningKeys.open(signingKeyFile(options)),
    passwords: new Passwords(),
  };
}

const signingKeyFile = ({ dataDir }: KeyOptions): string => join(dataDir, 'signing-keys.json');
const encryptionKeyFile = ({ dataDir, keyFile }: KeyOptions): string => keyFile ?? join(dataDir, 'encryption.key');

function encryptionKeys(options: KeyOptions): [Buffer, ...Buffer[]] {
  if (options.key) return parseKeys(options.key, 'LOONPOORT_KEY');
  const path = encryptionKeyFile(options);
  return parseKeys(readKeyFile(path), path);
}
