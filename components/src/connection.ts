import { AuthenticationError, Loonpoort, type Answer, type OperationId, type SessionState } from '@loonpoort/sdk';
import { createContext } from '@lit/context';
import { DRAFTS_KEY } from './fields/values.js';
import type { Language } from './language.js';

export interface ConnectionOptions {
  /** Address of the API, `/api` included; may be relative to the page. */
  baseUrl: string;
  /** Slug of the tenant, where the host name does not tell it. */
  tenant?: string;
  language?: Language;
  /** A client with a person's session, instead of the three above. */
  client?: Loonpoort;
}

export interface CallOptions {
  signal?: AbortSignal;
  ifMatch?: string;
  idempotencyKey?: string;
  timeoutMs?: number;
  language?: Language;
}

/** Asks the person to sign in again in place; resolves when that was done or given up. */
export type SignInAgain = (ended: SessionState) => Promise<void>;

/** Holds what elements share: the client, and a session that outlives its expiry until the person gives up. */
export class Connection {
  readonly client: Loonpoort;
  /** Settles when the session of an earlier visit has been taken up, or there is none. */
  readonly ready: Promise<void>;
  starting = true;
  /** The person who works here, also when the session has expired, as what they see and have typed is still theirs. */
  session: SessionState | null;
  /** The provider sets it. */
  signInAgain: SignInAgain | undefined;
  #language: Language | undefined;
  #signingIn: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor({ client, language, ...options }: ConnectionOptions) {
    this.client = client ?? new Loonpoort({ ...options, language });
    this.#language = language;
    const { session } = this.client;
    this.session = session.current;
    session.on('change', (current) => {
      if (!current) dropDrafts();
      return this.#signingIn ?? this.#setSession(current);
    });
    session.on('expired', (ended) => {
      this.#notifyListeners();
      void this.#requestSignIn(ended);
    });
    // A failure to reach the server shows at the first call of an element, which can say so.
    this.ready = session
      .restore()
      .catch(() => null)
      .then(() => {
        this.starting = false;
        this.#setSession(session.current);
      });
  }

  /** Returns the language of elements that have none of their own. */
  get language(): Language | undefined {
    return this.#language;
  }

  set language(language: Language | undefined) {
    this.#language = language;
    this.#notifyListeners();
  }

  /** Listens for another session or language, or the end of the start. @returns a function that ends the listening */
  on(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Calls an operation of the contract, whose parameters the compiler cannot know here. @throws LoonpoortError */
  call(operation: OperationId, params: object = {}, options: CallOptions = {}): Promise<Answer<unknown>> {
    const call = this.client.call.bind(this.client) as (...args: unknown[]) => {
      withResponse(): Promise<Answer<unknown>>;
    };
    return this.run(() => call(operation, params, options).withResponse());
  }

  /**
   * Does something that needs the session. When that expires meanwhile, it waits until the same person has signed in again
   * with the same login, and does it once more.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.ready;
    const before = this.session;
    try {
      return await work();
    } catch (error) {
      if (!before || !(error instanceof AuthenticationError) || this.client.session.current) throw error;
      await this.#requestSignIn(before);
      if (!this.client.session.current || viewerKeyOf(this.session) !== viewerKeyOf(before)) throw error;
      return work();
    }
  }

  /** Asks one question at a time; elements hear of its outcome only, and keep what they show when it is given up. */
  #requestSignIn(ended: SessionState): Promise<void> {
    this.#signingIn ??= (this.signInAgain?.(ended) ?? Promise.resolve()).finally(() => {
      this.#signingIn = undefined;
      if (this.client.session.current) this.#setSession(this.client.session.current);
    });
    return this.#signingIn;
  }

  #setSession(session: SessionState | null): void {
    this.session = session;
    this.#notifyListeners();
  }

  #notifyListeners(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Whoever signs out leaves nothing behind. */
function dropDrafts(): void {
  try {
    sessionStorage.removeItem(DRAFTS_KEY);
  } catch {
    // A browser that keeps nothing for this site throws.
  }
}

/** Returns who works with which login as one string; empty for nobody. */
export const viewerKeyOf = (session: SessionState | null | undefined): string =>
  session ? `${session.person.id}/${session.login?.id ?? ''}` : '';

export const connectionContext = createContext<Connection | undefined>(Symbol.for('loonpoort-connection'));

let configured: Connection | undefined;
const configureListeners = new Set<() => void>();

/** Connects the elements that stand under no `<loon-provider>`. */
export function configure(options: ConnectionOptions): Connection {
  configured = new Connection(options);
  for (const listener of configureListeners) listener();
  return configured;
}

/** Returns the connection that `configure` made. */
export const defaultConnection = (): Connection | undefined => configured;

/** Listens for `configure`. @returns a function that ends the listening */
export function onConfigure(listener: () => void): () => void {
  configureListeners.add(listener);
  return () => void configureListeners.delete(listener);
}
