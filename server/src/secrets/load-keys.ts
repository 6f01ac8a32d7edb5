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
 * Reads the keys, and makes those that were not given at the first start.
 *
 * @throws KeyError when keys are unreadable, weak or readable by others
 */
export function loadKeys({ dataDir, keyFile, key }: KeyOptions): Secrets {
  return {
    cipher: new Cipher(encryptionKeys({ dataDir, keyFile, key })),
    keys: SigningKeys.open(join(dataDir, 'signing-keys.json')),
    passwords: new Passwords(),
  };
}

function encryptionKeys({ dataDir, keyFile, key }: KeyOptions): [Buffer, ...Buffer[]] {
  if (key) return parseKeys(key, 'LOONPOORT_KEY');
  const path = keyFile ?? join(dataDir, 'encryption.key');
  // A mistyped path must not become a new key.
  if (!keyFile) createKeyFile(path, newKeyText());
  return parseKeys(readKeyFile(path), path);
}
