import { lazyAuth, tokenAuth, withToken, type Auth } from './auth.js';
import { addOperations, findOperation, loadOperations } from './find-operation.js';
import { lists, resources } from './generated/operations.js';
import type { Resources } from './generated/resources.js';
import { PagePromise, type PageBody } from './pagination.js';
import { APIPromise, type Answer } from './promise.js';
import { prepare, type PreparedRequest, type RequestOptions } from './request.js';
import { SessionAuth } from './session.js';
import type { ClientCredentials } from './client-credentials.js';
import { send, type TransportOptions } from './transport.js';
import type { CallArguments, CallResult, OperationId } from './types.js';

/** Settings of a client. */
export interface ClientOptions extends TransportOptions {
  /** The address of the API, `/api` included. In a browser it may be relative to the page. */
  baseUrl: string | URL;
  /** The slug of the tenant, for operations that take one. Default: the server goes by the host name. */
  tenant?: string | undefined;
  /** The language of the server's texts (`Accept-Language`): `nl` or `en`. Default: the one that `fetch` sends. */
  language?: string | undefined;
  /**
   * The id and secret of a client, a bearer token, or a function that gives one; only for use on a server. Default: a
   * person's `client.session`.
   */
  auth?: ClientCredentials | string | (() => string | Promise<string>) | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- the constructor adds these from the generated table, and merging is how a class can say so
export interface Loonpoort extends Resources {}

/** A client of the API. Each operation of the contract is a method: `client.companies.list({ q: 'bakker' })`. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface above
export class Loonpoort {
  readonly #options: ClientOptions;
  readonly #baseUrl: string;
  #auth: Auth;

  /** @throws {TypeError} `baseUrl` is no address. */
  constructor(options: ClientOptions) {
    const { href, origin } = new URL(options.baseUrl, globalThis.location?.href);
    this.#options = options;
    this.#baseUrl = href.replace(/\/$/, '');
    this.#auth = this.#createAuth(options.auth, origin === globalThis.location?.origin);
    for (const [name, methods] of Object.entries(resources)) {
      const bound = Object.entries(methods).map(([key, id]) => [
        key,
        (...args: CallArguments<OperationId>) => this.call(id, ...args),
      ]);
      Object.assign(this, { [name]: Object.fromEntries(bound) });
    }
  }

  /**
   * The person's session: sign in, choose a login, sign out.
   *
   * @throws {TypeError} The client was given `auth` and so has no session.
   */
  get session(): SessionAuth {
    if (this.#auth instanceof SessionAuth) return this.#auth;
    throw new TypeError('A client with `auth` has no session.');
  }

  /**
   * Makes a client with other options that shares this one's session, unless it gets its own `auth`.
   *
   * @param changes The options that differ.
   */
  withOptions(changes: Partial<Omit<ClientOptions, 'baseUrl'>>): Loonpoort {
    const client = new Loonpoort({ ...this.#options, ...changes });
    if (changes.auth === undefined) client.#auth = this.#auth;
    return client;
  }

  /**
   * Makes operations known by their generated rows: for code that brings the rows of those that it calls, as elements do,
   * so that their first call loads nothing, and can be tried again after the connection was gone.
   */
  addOperations(rows: string): void {
    addOperations(rows);
  }

  /**
   * Loads beforehand what the first call of some operations would load: for a page that stays open, and may be without a
   * connection by then. A failure is left to that call.
   */
  preload(): Promise<void> {
    return loadOperations().catch(() => undefined);
  }

  /**
   * Calls an operation by its name in the contract. Path, query and body parameters are one flat object.
   *
   * Fails with a `LoonpoortError`: its class tells the HTTP status, its `type` the problem.
   */
  call<Id extends OperationId>(operationId: Id, ...[params, options]: CallArguments<Id>): CallResult<Id> {
    const result = lists.has(operationId)
      ? this.#pages(operationId, params, options)
      : new APIPromise(this.#perform(operationId, params, options));
    // The names have decided at run time what CallResult decides at compile time.
    return result as CallResult<Id>;
  }

  #createAuth(auth: ClientOptions['auth'], isOwnOrigin: boolean): Auth {
    const sendWith = async (id: OperationId, params: object, token?: string, call?: RequestOptions) =>
      (await send(await this.#prepare(id, params, call), this.#options, token)) as Answer<never>;
    if (auth === undefined) return new SessionAuth(sendWith, isOwnOrigin);
    if (typeof auth !== 'object') return tokenAuth(auth);
    // The module is loaded on use, because web pages sign in persons.
    return lazyAuth(async () => {
      const { ClientCredentialsAuth } = await import('./client-credentials.js');
      return new ClientCredentialsAuth(auth, async (params) => (await sendWith('createToken', params)).data);
    });
  }

  #pages(operationId: OperationId, params?: object, options?: RequestOptions): PagePromise<unknown> {
    const answer = this.#perform(operationId, params, options) as Promise<Answer<PageBody<unknown>>>;
    return new PagePromise(answer, (cursor) => this.#pages(operationId, { ...params, cursor }, options));
  }

  async #perform(operationId: OperationId, params?: object, options?: RequestOptions): Promise<Answer<unknown>> {
    const request = await this.#prepare(operationId, params, options);
    if (request.operation.public) return send(request, this.#options);
    return withToken(this.#auth, (token) => send(request, this.#options, token));
  }

  async #prepare(operationId: OperationId, params?: object, options: RequestOptions = {}): Promise<PreparedRequest> {
    const { tenant, language } = this.#options;
    // What the caller does with the object after the call is not part of it.
    const given = { ...params };
    const operation = await findOperation(operationId, options.signal);
    return prepare(operationId, operation, given, options, { baseUrl: this.#baseUrl, tenant, language });
  }
}
