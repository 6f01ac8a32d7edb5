import { fingerprint, type NamedKey } from './envelope.js';

type Keys = readonly [Buffer, ...Buffer[]];

/**
 * The keys that the operator gives, of 32 bytes each: the first wraps the data keys, all unwrap. They are read again
 * while servers run, because a rotation puts a new one in front in the file.
 */
export class EncryptionKeys {
  readonly #read: () => Keys;
  #current!: NamedKey;
  #all!: Map<string, Buffer>;

  /** @throws KeyError what `read` throws */
  constructor(read: () => Keys) {
    this.#read = read;
    this.reload();
  }

  get current(): NamedKey {
    return this.#current;
  }

  get ids(): string[] {
    return [...this.#all.keys()];
  }

  find(id: string): Buffer | undefined {
    return this.#all.get(id);
  }

  /** @throws KeyError when they cannot be read; those from before then stay */
  reload(): void {
    const keys = this.#read();
    this.#all = new Map(keys.map((key) => [fingerprint(key), key]));
    this.#current = { id: fingerprint(keys[0]), key: keys[0] };
  }
}
