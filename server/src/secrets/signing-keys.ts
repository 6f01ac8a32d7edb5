import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createKeyFile, KeyError, readKeyFile } from './key-files.js';

/** A public key as published (RFC 7517). */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  alg: 'ES256';
  use: 'sig';
}

/** Key pairs for ES256 tokens. The first signs; all verify, so that a new one can be published before it signs. */
export class SigningKeys {
  /** The key that signs new tokens (PKCS #8, PEM). */
  readonly current: { kid: string; privateKey: string };
  /** The keys that verify tokens (SPKI, PEM). */
  readonly verification: readonly { kid: string; publicKey: string }[];
  /** The document that the JWKS address gives. */
  readonly jwks: { keys: PublicJwk[] };

  /** @param keys private keys on P-256 */
  constructor(keys: readonly JsonWebKey[]) {
    const pairs = keys.map(pair);
    const [first] = pairs;
    if (!first) throw new KeyError('There is no signing key');
    this.current = { kid: first.jwk.kid, privateKey: first.privateKey };
    this.verification = pairs.map(({ jwk, publicKey }) => ({ kid: jwk.kid, publicKey }));
    this.jwks = { keys: pairs.map(({ jwk }) => jwk) };
  }

  /**
   * Reads a JWK set of private keys; a file that does not exist is made, with one new key.
   *
   * @throws KeyError when others can read it or it holds something else
   */
  static open(path: string): SigningKeys {
    createKeyFile(path, `${JSON.stringify({ keys: [newKey()] }, null, 2)}\n`);
    const text = readKeyFile(path);
    try {
      return new SigningKeys((JSON.parse(text) as { keys: JsonWebKey[] }).keys);
    } catch {
      throw new KeyError(`${path}: not a JWK set of private P-256 keys`);
    }
  }
}

function newKey(): JsonWebKey {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
}

function pair(key: JsonWebKey): { jwk: PublicJwk; privateKey: string; publicKey: string } {
  const { crv, x, y } = key;
  if (crv !== 'P-256' || !x || !y) throw new KeyError('A signing key is on P-256');
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  // The key's RFC 7638 thumbprint: the same key has the same id everywhere.
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv, kty: 'EC', x, y }))
    .digest('base64url');
  return {
    jwk: { kty: 'EC', crv, x, y, kid, alg: 'ES256', use: 'sig' },
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
    publicKey: createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }) as string,
  };
}
