import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KeyError, readKeyFile } from './key-files.js';
import { type PrivateJwk, signingKeyId } from './signing-keys.js';

/** Until version 0.1 signing keys were in this file of the data folder; they are in the database now. */
export const signingKeyFile = (dataDir: string): string => join(dataDir, 'signing-keys.json');

/**
 * Reads the JWK set of private keys that an older version left: the first signed.
 *
 * @returns nothing where there is none
 * @throws KeyError when others can read it or it holds something else
 */
export function readSigningFile(dataDir: string): PrivateJwk[] | undefined {
  const path = signingKeyFile(dataDir);
  if (!existsSync(path)) return undefined;
  const text = readKeyFile(path);
  try {
    const { keys } = JSON.parse(text) as { keys: PrivateJwk[] };
    if (keys.length === 0 || keys.some(({ d }) => !d)) throw new Error('no private key');
    keys.forEach(signingKeyId);
    return keys;
  } catch {
    throw new KeyError({
      nl: `${path}: geen JWK-set met privésleutels op P-256`,
      en: `${path}: not a JWK set of private P-256 keys`,
    });
  }
}
