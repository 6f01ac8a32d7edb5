import { withToken, type Auth } from './auth.js';
import { AuthenticationError } from './errors.js';
import type {
  ChallengeAnswer,
  ProviderSignInClaim,
  ProviderSignInCompletion,
  ProviderSignInReturn,
  Session,
  SessionInput,
  SignInChallenge,
} from './generated/models.js';
import type { CallOptions } from './options.js';
import type { Answer } from './promise.js';
import { describe, isSameLogin, type SessionState } from './session-state.js';
import type { CallArguments, CallResult } from './types.js';

export type { SessionState };

export interface SessionEvents {
  /** Someone signed in, chose a login or signed out (null), or a refresh brought other data. */
  change: SessionState | null;
  /**
   * The server no longer accepts the session and it cannot be refreshed. The event holds the state that ended;
   * `current` is null from now on. No `change` follows, so that a page can ask to sign in again in place.
   */
  expired: SessionState;
}

type Listener<Name extends keyof SessionEvents> = (detail: SessionEvents[Name]) => void;
type SessionOperation =
  | 'createSession'
  | 'answerChallenge'
  | 'completeProviderSignIn'
  | 'claimProviderSignIn'
  | 'refreshSession'
  | 'selectLogin'
  | 'endSession';

/** Sends an operation with exactly the given token, or with none. */
export type SendWithToken = <Id extends SessionOperation>(
  operationId: Id,
  params: NonNullable<CallArguments<Id>[0]>,
  token?: string,
  options?: CallOptions,
) => Promise<Answer<Awaited<CallResult<Id>>>>;

/**
 * Holds a person's session. The access token lives in memory only. The first call after 80 % of its life refreshes it:
 * on the API's own origin with the refresh cookie, elsewhere by choosing the current login again while the token still
 * holds.
 */
export class SessionAuth implements Auth {
  readonly #send: SendWithToken;
  /** Whether the page is on the API's own origin: there it has a refresh cookie and passkeys. */
  readonly hasCookie: boolean;
  readonly #listeners: { [Name in keyof SessionEvents]: Set<Listener<Name>> } = {
    change: new Set(),
    expired: new Set(),
  };
  #current: SessionState | null = null;
  #token: string | undefined;
  /** The token before the last refresh: a call that went out with it may be repeated with the new one. */
  #replaced: string | undefined;
  /** The time of the next refresh, in milliseconds since the epoch. */
  #refreshAt = 0;
  #refreshing: Promise<void> | undefined;

  /** @param hasCookie Whether the page is on the API's own origin, where the browser sends the refresh cookie along. */
  constructor(send: SendWithToken, hasCookie: boolean) {
    this.#send = send;
    this.hasCookie = hasCookie;
  }

  /**
   * Asks the person for a proof, with `client.sessions.challenge` and `prove`, when a call needs one that
   * is not older than ten minutes (`step-up-required`). The calls that wait for it are sent again once it resolves to true; otherwise, and where nothing
   * is set here, they fail with that problem.
   */
  stepUp: (() => Promise<boolean>) | undefined;
  #proving: Promise<boolean | undefined> | undefined;

  /** The session as it is now; null while nobody is signed in. */
  get current(): SessionState | null {
    return this.#current;
  }

  /**
   * Calls `listener` each time that the event happens.
   *
   * @param event `change` or `expired`; see `SessionEvents`.
   * @param listener Gets the session's state: null once someone has signed out.
   * @returns A function that ends the listening.
   * @example
   * ```ts
   * client.session.on('expired', ({ person }) => console.log(`${person.name} has to sign in again`));
   * ```
   */
  on<Name extends keyof SessionEvents>(event: Name, listener: Listener<Name>): () => void {
    this.#listeners[event].add(listener);
    return () => void this.#listeners[event].delete(listener);
  }

  /**
   * Signs in with e-mail and password. The calls that follow carry the session's access token.
   *
   * @param credentials The e-mail address, the password and, where a person has several logins, the wanted `role`.
   * @param options Settings of this call.
   * @returns The session; its `login` is null when one of `logins` has to be chosen with `selectLogin`. Where signing in
   * needs a second step, the challenge that `answerChallenge` takes, and nobody is signed in yet.
   * @throws {AuthenticationError} 401: the e-mail address or the password is wrong.
   * @throws {RateLimitError} 429: there were too many attempts; `retryAfterSeconds` says for how long to wait.
   * @example
   * ```ts
   * let session = await client.session.signIn({ email: 'jan@voorbeeld.nl', password: 'vier groene fietsen' });
   * if ('challenge' in session) {
   *   session = await client.session.answerChallenge({ challenge: session.challenge, code: '492039' });
   * }
   * if (!session.login) await client.session.selectLogin(session.logins[0]!.id);
   * ```
   */
  async signIn(credentials: SessionInput, options?: CallOptions): Promise<SessionState | SignInChallenge> {
    return this.#begin(await this.#send('createSession', credentials, undefined, options));
  }

  /**
   * Signs in with what the provider of a firm sent the browser back to the portal with.
   *
   * @param sent The id at the end of the address's path, and its parameters, unchanged.
   * @param options Settings of this call.
   * @returns The session or the challenge, as `signIn` gives it; or where the page of another site goes on, which began.
   * @throws {GoneError} 410: it took too long, was used already or began in another browser: begin again.
   * @throws {PermissionError} 403: the provider refused, or what it says belongs to nobody here.
   * @example
   * ```ts
   * const { state = '', ...sent } = Object.fromEntries(new URLSearchParams(location.search));
   * const providerId = location.pathname.split('/').at(-1) ?? '';
   * const result = await client.session.completeProviderSignIn({ ...sent, providerId, state });
   * if ('returnUrl' in result) location.assign(result.returnUrl);
   * ```
   */
  async completeProviderSignIn(
    sent: ProviderSignInCompletion,
    options?: CallOptions,
  ): Promise<SessionState | SignInChallenge | ProviderSignInReturn> {
    return this.#begin(await this.#send('completeProviderSignIn', sent, undefined, options));
  }

  /**
   * Signs in on the page of another site, to which the portal sent the browser back.
   *
   * @param claim What stands after `#loon-sign-in=` in the address, and the secret whose hash began the sign-in.
   * @param options Settings of this call.
   * @returns The session or the challenge, as `signIn` gives it.
   * @throws {GoneError} 410: it took too long, was used already, or began on another page: begin again.
   * @example
   * ```ts
   * const token = location.hash.replace('#loon-sign-in=', '');
   * const verifier = sessionStorage.getItem('verifier') ?? '';
   * await client.session.claimProviderSignIn({ token, verifier });
   * ```
   */
  async claimProviderSignIn(
    claim: ProviderSignInClaim,
    options?: CallOptions,
  ): Promise<SessionState | SignInChallenge> {
    return this.#begin(await this.#send('claimProviderSignIn', claim, undefined, options));
  }

  /**
   * Signs in with the second step that `signIn` asked.
   *
   * @param answer The challenge with one of `code`, `recoveryCode` and `passkey`; the challenge alone once
   * `client.challengeFactors.add` has added the first factor for it.
   * @param options Settings of this call.
   * @returns The session, as `signIn` gives it.
   * @throws {AuthenticationError} 401: the code or the passkey is wrong; another one can be tried.
   * @throws {GoneError} 410: the challenge has expired or was used, or there were too many wrong codes: sign in again.
   * @throws {RateLimitError} 429: there were too many attempts; `retryAfterSeconds` says for how long to wait.
   * @example
   * ```ts
   * const result = await client.session.signIn({ email: 'jan@voorbeeld.nl', password: 'vier groene fietsen' });
   * if ('challenge' in result && result.methods.includes('totp')) {
   *   await client.session.answerChallenge({ challenge: result.challenge, code: '492039' });
   * }
   * ```
   */
  async answerChallenge(answer: ChallengeAnswer, options?: CallOptions): Promise<SessionState> {
    return this.#start(await this.#send('answerChallenge', answer, undefined, options));
  }

  /**
   * Chooses the login to work with, or another one later; no password is needed.
   *
   * @param loginId The id of one of the session's `logins`.
   * @param options Settings of this call.
   * @returns The session with that login.
   * @throws {AuthenticationError} 401: nobody is signed in any more.
   * @throws {NotFoundError} 404: the person has no such login.
   * @example
   * ```ts
   * const logins = client.session.current?.logins ?? [];
   * const accountant = logins.find(({ role }) => role === 'accountant');
   * if (accountant) await client.session.selectLogin(accountant.id);
   * ```
   */
  async selectLogin(loginId: string, options?: CallOptions): Promise<SessionState> {
    return this.#start(await withToken(this, (token) => this.#send('selectLogin', { loginId }, token, options)));
  }

  /**
   * Takes up the session of an earlier visit by its refresh cookie.
   *
   * @returns The session; null where there is none, and without asking the server where there cannot be one: on another
   * origin or outside a browser.
   * @throws {ConnectionError} The server could not be reached, so whether there is a session is not known.
   * @example
   * ```ts
   * const session = await client.session.restore();
   * console.log(session ? `Signed in as ${session.person.name}` : 'Nobody is signed in');
   * ```
   */
  async restore(): Promise<SessionState | null> {
    if (!this.#current && this.hasCookie) {
      await this.#refreshOnce().catch((error: unknown) => {
        if (!(error instanceof AuthenticationError)) throw error;
      });
    }
    return this.#current;
  }

  /**
   * Ends the session on the server, then here.
   *
   * @param options Settings of this call.
   * @returns Nothing; `current` is null from then on.
   * @throws {ConnectionError} The server could not be reached; the session stays.
   * @example
   * ```ts
   * await client.session.signOut();
   * ```
   */
  async signOut(options?: CallOptions): Promise<void> {
    await this.token();
    if (this.#token === undefined) return;
    await this.#send('endSession', {}, this.#token, options).catch((error: unknown) => {
      // The session had ended already.
      if (!(error instanceof AuthenticationError)) throw error;
    });
    this.#forget();
    this.#emit('change', null);
  }

  async token(): Promise<string | undefined> {
    const before = this.#token;
    if (this.#refreshing || this.#isDue()) {
      // The token at hand may still hold where that fails; the server decides.
      await this.#refreshOnce().catch(() => undefined);
    }
    return this.#successor(before);
  }

  async refresh(refused: string, error: AuthenticationError): Promise<string | undefined> {
    if (error.type?.endsWith(':step-up-required')) {
      // No other token helps: it is the session that lacks the proof.
      this.#proving ??= Promise.resolve(this.stepUp?.()).finally(() => (this.#proving = undefined));
      return (await this.#proving) ? this.#successor(refused) : undefined;
    }
    if (refused === this.#token) {
      try {
        // Without the cookie only a token that still holds can be refreshed.
        if (this.hasCookie) await this.#refreshOnce();
      } catch (error) {
        if (!(error instanceof AuthenticationError)) throw error;
      }
      if (refused === this.#token) this.#expire();
    }
    return this.#successor(refused);
  }

  /** Returns the token that continues `token`; undefined where another person or login has taken its place. */
  #successor(token: string | undefined): string | undefined {
    return token === undefined || token === this.#token || token === this.#replaced ? this.#token : undefined;
  }

  #isDue(): boolean {
    return this.#current !== null && Date.now() >= this.#refreshAt && (this.hasCookie || this.#current.login !== null);
  }

  /** Refreshes once, however many calls wait for it. */
  #refreshOnce(): Promise<void> {
    this.#refreshing ??= this.#refreshToken().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #refreshToken(): Promise<void> {
    const token = this.#token;
    const login = this.#current?.login;
    const answer =
      this.hasCookie || !login
        ? await this.#send('refreshSession', {})
        : await this.#send('selectLogin', { loginId: login.id }, token);
    // Somebody signed in or out in the meantime: that goes first.
    if (token !== this.#token) return;
    const before = describe(this.#current);
    const current = this.#accept(answer);
    if (describe(current) !== before) this.#emit('change', current);
  }

  /** Takes up the session of an answer that has one. */
  #begin<T extends object>(answer: Answer<Session | T>): SessionState | T {
    return 'accessToken' in answer.data ? this.#start(answer as Answer<Session>) : answer.data;
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
    // The life is measured by the server's clock where the browser shows it, because the clock here can be wrong.
    const issuedAt = Date.parse(response.headers.get('date') ?? '') || Date.now();
    this.#refreshAt = Date.now() + 0.8 * (Date.parse(current.expiresAt) - issuedAt);
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
      // Each runs as a microtask of its own, so that one that throws does not fail a call.
      queueMicrotask(() => listener(detail));
    }
  }
}
