import { withToken, type Auth } from './auth.js';
import { AuthenticationError } from './errors.js';
import type { Params, Results } from './generated/resources.js';
import type { Answer } from './promise.js';
import type { BaseCallOptions } from './types.js';

type Session = Results['createSession'];

/** Who is signed in and as what, without the access token. `login` is null until one of several is chosen. */
export type SessionState = Omit<Session, 'accessToken'>;

export interface SessionEvents {
  /** Someone signed in, chose a login or signed out, or a renewal brought other data. */
  change: SessionState | null;
  /**
   * The server no longer accepts the session and it cannot be renewed. The event holds what it was; `current` is null
   * from now on. No `change` follows, so that a page can ask to sign in again in place.
   */
  expired: SessionState;
}

type Listener<Name extends keyof SessionEvents> = (detail: SessionEvents[Name]) => void;
type SessionOperation = 'createSession' | 'refreshSession' | 'selectLogin' | 'endSession';

/** Sends an operation with exactly the given token, or with none. */
export type SendWithToken = <Id extends SessionOperation>(
  operationId: Id,
  params: Params[Id],
  token?: string,
  options?: BaseCallOptions,
) => Promise<Answer<Results[Id]>>;

/**
 * A person's session. The access token lives in memory only. The first call after 80 % of its life renews it: on the
 * API's own origin with the refresh cookie, elsewhere by choosing the current login again while the token still holds.
 */
export class SessionAuth implements Auth {
  readonly #send: SendWithToken;
  readonly #hasCookie: boolean;
  readonly #listeners: { [Name in keyof SessionEvents]: Set<Listener<Name>> } = {
    change: new Set(),
    expired: new Set(),
  };
  #current: SessionState | null = null;
  #token: string | undefined;
  /** The token before the last renewal: a call that went out with it may be repeated with the new one. */
  #replaced: string | undefined;
  /** Milliseconds since the epoch. */
  #renewAt = 0;
  #renewal: Promise<void> | undefined;

  /** @param hasCookie whether the page is on the API's own origin, where the browser sends the refresh cookie along */
  constructor(send: SendWithToken, hasCookie: boolean) {
    this.#send = send;
    this.#hasCookie = hasCookie;
  }

  /** Who is signed in; null for nobody. */
  get current(): SessionState | null {
    return this.#current;
  }

  /** @returns a function that ends the listening */
  on<Name extends keyof SessionEvents>(event: Name, listener: Listener<Name>): () => void {
    this.#listeners[event].add(listener);
    return () => void this.#listeners[event].delete(listener);
  }

  /** @throws AuthenticationError for wrong credentials, RateLimitError after too many of them */
  async signIn(credentials: Params['createSession'], options?: BaseCallOptions): Promise<SessionState> {
    return this.#start(await this.#send('createSession', credentials, undefined, options));
  }

  /** Chooses the login to work with, or another one later; no password is needed. */
  async selectLogin(loginId: string, options?: BaseCallOptions): Promise<SessionState> {
    return this.#start(await withToken(this, (token) => this.#send('selectLogin', { loginId }, token, options)));
  }

  /**
   * Takes up the session of an earlier visit by its refresh cookie. Resolves to null where there is none, and without
   * asking where there cannot be one: on another origin or outside a browser.
   */
  async restore(): Promise<SessionState | null> {
    if (!this.#current && this.#hasCookie) {
      await this.#renew().catch((error: unknown) => {
        if (!(error instanceof AuthenticationError)) throw error;
      });
    }
    return this.#current;
  }

  /** Ends the session on the server, then here. When the server cannot be reached the session stays and this fails. */
  async signOut(options?: BaseCallOptions): Promise<void> {
    await this.token();
    if (this.#token === undefined) return;
    await this.#send('endSession', {}, this.#token, options).catch((error: unknown) => {
      // It had ended already.
      if (!(error instanceof AuthenticationError)) throw error;
    });
    this.#forget();
    this.#emit('change', null);
  }

  async token(): Promise<string | undefined> {
    const before = this.#token;
    if (this.#renewal || this.#isDue()) {
      // Where that fails the token at hand may still hold; the server decides.
      await this.#renew().catch(() => undefined);
    }
    return this.#successor(before);
  }

  async renew(refused: string): Promise<string | undefined> {
    if (refused === this.#token) {
      try {
        // Without the cookie only a token that still holds can be renewed.
        if (this.#hasCookie) await this.#renew();
      } catch (error) {
        if (!(error instanceof AuthenticationError)) throw error;
      }
      if (refused === this.#token) this.#expire();
    }
    return this.#successor(refused);
  }

  /** The token that continues what `token` stood for; undefined where another person or login has taken its place. */
  #successor(token: string | undefined): string | undefined {
    return token === undefined || token === this.#token || token === this.#replaced ? this.#token : undefined;
  }

  #isDue(): boolean {
    return this.#current !== null && Date.now() >= this.#renewAt && (this.#hasCookie || this.#current.login !== null);
  }

  /** One renewal at a time, however many calls wait for it. */
  #renew(): Promise<void> {
    this.#renewal ??= this.#exchange().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  async #exchange(): Promise<void> {
    const token = this.#token;
    const login = this.#current?.login;
    const answer =
      this.#hasCookie || !login
        ? await this.#send('refreshSession', {})
        : await this.#send('selectLogin', { loginId: login.id }, token);
    // Who signed in or out in the meantime goes first.
    if (token !== this.#token) return;
    const before = describe(this.#current);
    const current = this.#accept(answer);
    if (describe(current) !== before) this.#emit('change', current);
  }

  #start(answer: Answer<Session>): SessionState {
    const current = this.#accept(answer);
    this.#emit('change', current);
    return current;
  }

  #accept({ data, response }: Answer<Session>): SessionState {
    const { accessToken, ...current } = data;
    this.#replaced = isSameLogin(this.#current, current) ? this.#token : undefined;
    this.#token = accessToken;
    this.#current = current;
    // Measured by the server's own clock, where the browser shows it: the one here can be wrong.
    const issuedAt = Date.parse(response.headers.get('date') ?? '') || Date.now();
    this.#renewAt = Date.now() + 0.8 * (Date.parse(current.expiresAt) - issuedAt);
    return current;
  }

  #expire(): void {
    const ended = this.#current;
    this.#forget();
    if (ended) this.#emit('expired', ended);
  }

  #forget(): void {
    this.#current = null;
    this.#token = undefined;
    this.#replaced = undefined;
  }

  #emit<Name extends keyof SessionEvents>(event: Name, detail: SessionEvents[Name]): void {
    for (const listener of this.#listeners[event]) {
      // On its own, so that a listener that throws does not fail a call.
      queueMicrotask(() => listener(detail));
    }
  }
}

/** All that is known of a session but when it ends. */
function describe(state: SessionState | null): string {
  return JSON.stringify({ ...state, expiresAt: undefined });
}

function isSameLogin(one: SessionState | null, other: SessionState): boolean {
  return one?.person.id === other.person.id && one.login?.id === other.login?.id;
}
