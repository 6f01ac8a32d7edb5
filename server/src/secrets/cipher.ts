import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** The place where a sealed value is kept. It is authenticated with the value, so an envelope opens there only. */
export interface EncryptionContext {
  /** The table and column, such as `integrations.secrets`. */
  purpose: string;
  tenantId: string;
  /** The id of the row. */
  id: string;
}

/** An envelope that cannot be opened: not one, sealed under a key that is not here, or altered or moved. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';

  constructor(readonly reason: 'malformed' | 'unknownKey' | 'altered') {
    super(`The envelope cannot be opened (${reason})`);
  }
}

/**
 * Encrypts text at rest with AES-256-GCM. An envelope is `v1.<kid>.<nonce>.<ciphertext>.<tag>`, base64url; purpose,
 * tenant, row and key are authenticated with it, so it opens neither in another row nor under another key.
 */
export class Cipher {
  readonly #keys: Map<string, Buffer>;
  readonly #current: string;

  /** @param keys 32 bytes each; the first seals, all open */
  constructor(keys: readonly [Buffer, ...Buffer[]]) {
    this.#keys = new Map(keys.map((key) => [keyId(key), key]));
    this.#current = keyId(keys[0]);
  }

  seal(text: string, place: EncryptionContext): string {
    const kid = this.#current;
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key(kid), nonce);
    cipher.setAAD(authenticated(place, kid));
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return ['v1', kid, ...[nonce, ciphertext, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
  }

  /** @throws EnvelopeError */
  open(envelope: string, place: EncryptionContext): string {
    const [, kid, nonce, ciphertext, tag] = parse(envelope);
    const decipher = createDecipheriv('aes-256-gcm', this.#key(kid), nonce, { authTagLength: 16 });
    decipher.setAAD(authenticated(place, kid));
    try {
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
    } catch {
      throw new EnvelopeError('altered');
    }
  }

  /** Returns whether the key of an envelope is here. */
  holdsKeyOf(envelope: string): boolean {
    return this.#keys.has(envelope.split('.')[1] ?? '');
  }

  #key(kid: string): Buffer {
    const key = this.#keys.get(kid);
    if (!key) throw new EnvelopeError('unknownKey');
    return key;
  }
}

function keyId(key: Buffer): string {
  return createHash('sha256').update('loonpoort key id\n').update(key).digest('base64url').slice(0, 8);
}

function authenticated({ purpose, tenantId, id }: EncryptionContext, kid: string): Buffer {
  return Buffer.from(JSON.stringify([purpose, tenantId, id, kid]));
}

function parse(envelope: string): [version: string, kid: string, nonce: Buffer, ciphertext: Buffer, tag: Buffer] {
  const [version, kid, ...encoded] = envelope.split('.');
  const parts = encoded.map((part) => Buffer.from(part, 'base64url'));
  // Decoding forgives strange letters; what does not encode to itself was altered.
  const exact = parts.every((part, index) => part.toString('base64url') === encoded[index]);
  const [nonce, ciphertext, tag] = parts;
  if (version !== 'v1' || !kid || parts.length !== 3 || !exact) throw new EnvelopeError('malformed');
  if (nonce?.length !== 12 || !ciphertext || tag?.length !== 16) throw new EnvelopeError('malformed');
  return [version, kid, nonce, ciphertext, tag];
}
