/** Where the keys of this installation are, and why no new one can be put there. */
export type EncryptionKeyPlace = { in: 'environment' } | { in: 'file'; path: string; reason: string };

/** A new encryption key has to be put in front of the others by hand. */
export class EncryptionKeyError extends Error {
  override readonly name = 'EncryptionKeyError';

  constructor(
    readonly place: EncryptionKeyPlace,
    options?: { cause?: unknown },
  ) {
    super(`A new encryption key has to be put in front of the one in the ${place.in}`, options);
  }
}
