import { DRAFTS_KEY } from '../fields/values.js';

/** What the tab's storage holds: whose it is, and what was typed in each form. Both are names that tell nothing. */
interface Stored {
  owner: string;
  drafts: Record<string, string>;
}

/** Who keeps a draft, and of which form. */
interface Ownership {
  /** The key of the person, as the session has it. */
  draftKey: string;
  /** What tells this form from all others. */
  place: string;
  /** Whether the person is signed in still. */
  isSignedIn: () => boolean;
}

/** Drafts that are being encrypted: whoever reads waits for them. */
let saving: Promise<unknown> = Promise.resolve();

/**
 * Keeps the draft of one form, or what is selected in one list, in the tab's storage, encrypted under a key that the storage does not have: whoever reads it
 * there learns neither what was typed, nor where, nor by whom (ASVS 5.0, 14.3.3). After another key it opens no more.
 */
export class DraftStore {
  readonly #ownership: Ownership;
  readonly #key: CryptoKey;
  readonly #owner: string;
  readonly #name: string;
  /** Goes up with each change: of one that is being encrypted only the last is kept. */
  #version = 0;

  private constructor(ownership: Ownership, key: CryptoKey, [owner, name]: [string, string]) {
    this.#ownership = ownership;
    this.#key = key;
    this.#owner = owner;
    this.#name = name;
  }

  static async open(ownership: Ownership): Promise<DraftStore> {
    const { subtle } = crypto;
    const source = await subtle.importKey('raw', toBytes(ownership.draftKey), 'HKDF', false, ['deriveKey']);
    const derive = (use: string, algorithm: AesDerivedKeyParams | HmacImportParams, usages: KeyUsage[]) =>
      subtle.deriveKey(
        { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(use) },
        source,
        algorithm,
        false,
        usages,
      );
    const key = await derive('drafts', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
    const naming = await derive('names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
    const nameOf = async (text: string): Promise<string> => toText(await subtle.sign('HMAC', naming, encode(text)));
    const store = new DraftStore(ownership, key, [await nameOf('owner'), await nameOf(ownership.place)]);
    await saving;
    return store;
  }

  /** Returns the draft; nothing where there is none, or none that opens. */
  async read(): Promise<string | undefined> {
    const sealed = this.#own()[this.#name];
    if (sealed === undefined) return undefined;
    const [iv, content] = sealed.split('.').map(toBytes) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
    return crypto.subtle.decrypt(this.#algorithm(iv), this.#key, content).then(decode, () => undefined);
  }

  write(text: string): void {
    const version = ++this.#version;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealing = crypto.subtle.encrypt(this.#algorithm(iv), this.#key, encode(text)).then((content) => {
      // It was thrown away or typed on meanwhile, or whoever signed out leaves nothing behind.
      if (version === this.#version && this.#ownership.isSignedIn()) this.#store(`${toText(iv)}.${toText(content)}`);
    });
    saving = Promise.allSettled([saving, sealing]);
  }

  /** Forgets the draft at once: the page may be left right after. */
  forget(): void {
    this.#version++;
    this.#store(undefined);
  }

  #algorithm(iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: encode(this.#ownership.place) };
  }

  #store(sealed: string | undefined): void {
    const { [this.#name]: _, ...others } = this.#own();
    const drafts = sealed === undefined ? others : { ...others, [this.#name]: sealed };
    try {
      if (Object.keys(drafts).length === 0) return sessionStorage.removeItem(DRAFTS_KEY);
      sessionStorage.setItem(DRAFTS_KEY, JSON.stringify({ owner: this.#owner, drafts } satisfies Stored));
    } catch {
      // It is full or forbidden: the form works as it does without.
    }
  }

  /** Returns the drafts of the person who works here, with any login; those of someone else go. */
  #own(): Stored['drafts'] {
    try {
      const { owner, drafts } = JSON.parse(sessionStorage.getItem(DRAFTS_KEY) ?? '{}') as Partial<Stored>;
      return (owner === this.#owner && drafts) || {};
    } catch {
      // A browser that keeps nothing for this site throws.
      return {};
    }
  }
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const decode = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** Reads base64, or base64url. */
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const toText = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
