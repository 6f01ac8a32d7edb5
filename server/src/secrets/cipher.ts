import { hkdfSync } from 'node:crypto';
import { EncryptionKeys } from './encryption-keys.js';
import { type EncryptionContext, keyIdOf, type NamedKey, openEnvelope, sealUnder } from './envelope.js';

/** A key that seals the secrets of one tenant, or of the installation, whose tenant is the empty text. */
export interface DataKey extends NamedKey {
  tenantId: string;
}

/**
 * Encrypts text at rest. What belongs to a tenant is sealed under that tenant's data key; the installation's stands in
 * for a tenant that has none yet. Each is random and kept wrapped under the operator's encryption key, so that one of
 * them can be destroyed, and the operator's replaced, without the others. An envelope opens in its own place only.
 */
export class Cipher {
  readonly encryptionKeys: EncryptionKeys;
  #all = new Map<string, DataKey>();
  #sealing = new Map<string, DataKey>();

  /** @param keys the operator's: the first wraps, all unwrap. They seal too until there are data keys */
  constructor(keys: EncryptionKeys | readonly [Buffer, ...Buffer[]]) {
    this.encryptionKeys = keys instanceof EncryptionKeys ? keys : new EncryptionKeys(() => keys);
  }

  seal(text: string, place: EncryptionContext): string {
    return sealUnder(this.#sealingKey(place.tenantId), text, place);
  }

  #sealingKey(tenantId: string): NamedKey {
    return this.#sealing.get(tenantId) ?? this.#sealing.get('') ?? this.encryptionKeys.current;
  }

  /** @throws EnvelopeError */
  open(envelope: string, place: EncryptionContext): string {
    return openEnvelope(envelope, place, (id) => this.#all.get(id)?.key ?? this.encryptionKeys.find(id));
  }

  /**
   * Makes a key for somebody else to encrypt with, 32 bytes in base64url: the same for the same place until the tenant gets
   * another data key, of which it tells nothing (HKDF, RFC 5869).
   */
  deriveKey({ purpose, tenantId, id }: EncryptionContext): string {
    const { key } = this.#sealingKey(tenantId);
    const info = JSON.stringify(['derived key', purpose, tenantId, id]);
    return Buffer.from(hkdfSync('sha256', key, '', info, 32)).toString('base64url');
  }

  /** Returns whether the key of an envelope is here. */
  holdsKeyOf(envelope: string): boolean {
    const id = keyIdOf(envelope);
    return this.#all.has(id) || this.encryptionKeys.find(id) !== undefined;
  }

  findDataKey(id: string): DataKey | undefined {
    return this.#all.get(id);
  }

  /** Replaces the data keys: all open, and `sealing` seal, one per tenant. */
  useDataKeys(all: readonly DataKey[], sealing: readonly DataKey[]): void {
    this.#all = new Map(all.map((key) => [key.id, key]));
    this.#sealing = new Map(sealing.map((key) => [key.tenantId, key]));
  }

  /** Adds a data key that seals at once. */
  addDataKey(key: DataKey): void {
    this.#all.set(key.id, key);
    this.#sealing.set(key.tenantId, key);
  }

  /** Wraps a data key under the operator's key, for a row of that id. */
  wrap({ id, tenantId, key }: DataKey): string {
    return sealUnder(this.encryptionKeys.current, key.toString('base64'), placeOf(tenantId, id));
  }

  /** @throws EnvelopeError */
  unwrap({ id, tenantId, wrapped }: { id: string; tenantId: string; wrapped: string }): DataKey {
    const text = openEnvelope(wrapped, placeOf(tenantId, id), (kid) => this.encryptionKeys.find(kid));
    return { id, tenantId, key: Buffer.from(text, 'base64') };
  }
}

const placeOf = (tenantId: string, id: string): EncryptionContext => ({ purpose: 'data_keys.wrapped', tenantId, id });
