/** Under this name the tab keeps what the page needs when the browser comes back. */
const storageKey = 'loon-sign-in';

/** What the page was doing. It may hold words that somebody searched for, and whose address it is. */
export interface LeftPage {
  /** Where the portal was. */
  path: string;
  /** Who was to sign in, so that nobody types it again where that fails. */
  email: string;
}

interface Kept {
  /** Only this page has it, so that nobody else goes on with its sign-in, and it with nobody else's. */
  verifier: string;
  /** The page as it was left, encrypted. */
  left: string;
}

/** Makes the secret of a sign-in, with the hash that goes ahead of it. */
export async function makeVerifier(): Promise<{ verifier: string; challenge: string }> {
  const verifier = toText(crypto.getRandomValues(new Uint8Array(32)));
  return { verifier, challenge: toText(new Uint8Array(await crypto.subtle.digest('SHA-256', encode(verifier)))) };
}

/**
 * Keeps a page while the browser is at the provider. The storage tells nobody what that was (ASVS 5.0, 14.3.3): it is
 * encrypted under the state of the sign-in, which goes to the provider and comes back in the address.
 *
 * @param url the provider's, with the state
 */
export async function keepReturn(verifier: string, url: string, left: LeftPage): Promise<void> {
  const key = await keyOf(new URL(url).searchParams.get('state')!, 'encrypt');
  const content = await crypto.subtle.encrypt(algorithm, key, encode(JSON.stringify(left)));
  const kept: Kept = { verifier, left: toText(new Uint8Array(content)) };
  sessionStorage.setItem(storageKey, JSON.stringify(kept));
}

/** Returns what was kept, once. @param state as it came back; a page of another site gets none, and is where it was */
export async function takeReturn(state: string | undefined): Promise<Partial<Pick<Kept, 'verifier'> & LeftPage>> {
  const { verifier, left } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Partial<Kept>;
  sessionStorage.removeItem(storageKey);
  if (!left || !state) return { ...(verifier && { verifier }) };
  const key = await keyOf(state, 'decrypt');
  const content = await crypto.subtle.decrypt(algorithm, key, toBytes(left)).catch(() => encode('{}'));
  return { verifier: verifier!, ...(JSON.parse(new TextDecoder().decode(content)) as Partial<LeftPage>) };
}

/** A state is used once, and so is its key: the counter may stand still. */
const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12) };

const keyOf = async (state: string, use: KeyUsage): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', await crypto.subtle.digest('SHA-256', encode(`page ${state}`)), 'AES-GCM', false, [
    use,
  ]);

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** In base64url. */
const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
