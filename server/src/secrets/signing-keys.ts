import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';

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

/** A private key on P-256. */
export type PrivateJwk = JsonWebKey;

/** Keys are read once: reading one as text takes longer than to sign or verify with it. */
interface Pair {
  jwk: PublicJwk;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/**
 * Key pairs for ES256 tokens. One signs; all verify, so that a new one can be published before it signs. Which these
 * are changes while the server runs, so whoever uses them asks each time.
 */
export class SigningKeys {
  #pairs: readonly Pair[];

  /** @param keys the first signs */
  constructor(keys: readonly PrivateJwk[]) {
    this.#pairs = keys.map(pair);
  }

  /** The key that signs new tokens. */
  get current(): { kid: string; privateKey: KeyObject } {
    const [first] = this.#pairs;
    if (!first) throw new Error('There is no signing key');
    return { kid: first.jwk.kid, privateKey: first.privateKey };
  }

  /** The keys that verify tokens. */
  get verification(): { kid: string; publicKey: KeyObject }[] {
    return this.#pairs.map(({ jwk, publicKey }) => ({ kid: jwk.kid, publicKey }));
  }

  /** The document that the JWKS address gives. */
  get jwks(): { keys: PublicJwk[] } {
    return { keys: this.#pairs.map(({ jwk }) => jwk) };
  }

  /** Takes others from now on. @param keys the first signs */
  replace(keys: readonly PrivateJwk[]): void {
    this.#pairs = keys.map(pair);
  }
}

export function newSigningKey(): PrivateJwk {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
}

/** Returns the key's RFC 7638 thumbprint: the same key has the same id everywhere. */
export function signingKeyId({ crv, x, y }: PrivateJwk): string {
  if (crv !== 'P-256' || !x || !y) throw new Error('A signing key is on P-256');
  return createHash('sha256')
    .update(JSON.stringify({ crv, kty: 'EC', x, y }))
    .digest('base64url');
}

function pair(key: PrivateJwk): Pair {
  const kid = signingKeyId(key);
  const { x, y } = key as { x: string; y: string };
  const privateKey = createPrivateKey({ key, format: 'jwk' });
  return {
    jwk: { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' },
    privateKey,
    publicKey: createPublicKey(privateKey),
  };
}
