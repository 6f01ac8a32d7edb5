import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** The place where a sealed value is kept. It is authenticated with the value, so an envelope opens there only. */
export interface EncryptionContext {
  /** The table and column, such as `integrations.secrets`. */
  purpose: string;
  /** Empty for what belongs to the installation. */
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

/** A key of 32 bytes with the name that envelopes call it by: 8 characters of base64url. */
export interface NamedKey {
  id: string;
  key: Buffer;
}

/**
 * Seals text with AES-256-GCM under a random nonce of 96 bits (NIST SP 800-38D, section 8.2.2). An envelope is
 * `v1.<kid>.<nonce>.<ciphertext>.<tag>`, base64url; purpose, tenant, row and key are authenticated with it.
 */
export function sealUnder({ id: kid, key }: NamedKey, text: string, place: EncryptionContext): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(authenticated(place, kid));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return ['v1', kid, ...[nonce, ciphertext, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}

/**
 * Opens an envelope with the key that `keyOf` finds for its id.
 *
 * @throws EnvelopeError
 */
export function openEnvelope(
  envelope: string,
  place: EncryptionContext,
  keyOf: (kid: string) => Buffer | undefined,
): string {
  const [, kid, nonce, ciphertext, tag] = parse(envelope);
  const key = keyOf(kid);
  if (!key) throw new EnvelopeError('unknownKey');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAAD(authenticated(place, kid));
  try {
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
  } catch {
    throw new EnvelopeError('altered');
  }
}

/** Returns the id of the key that an envelope names. */
export const keyIdOf = (envelope: string): string => envelope.split('.')[1] ?? '';

/** Returns the id of a key that has none of its own: the same for the same key. */
export function fingerprint(key: Buffer): string {
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
