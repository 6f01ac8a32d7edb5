import { laterAuth, tokenAuth, withToken, type Auth } from './auth.js';
import { operations, resources, type Resources as Names } from './generated/operations.js';
import type { Operation } from './operation.js';
import { PagePromise, type PageBody } from './pagination.js';
import { APIPromise, type Answer } from './promise.js';
import { prepare, type PreparedRequest, type RequestOptions } from './request.js';
import { SessionAuth } from './session.js';
import type { ClientCredentials } from './software.js';
import { send, type TransportOptions } from './transport.js';
import type { CallArguments, CallResult, OperationId } from './types.js';

export interface ClientOptions extends TransportOptions {
  /** Address of the API, `/api` included. In a browser it may be relative to the page. */
  baseUrl: string | URL;
  /** Slug of the tenant for operations that take one. Default: the server goes by the host name. */
  tenant?: string | undefined;
  /** Language of the server's texts (`Accept-Language`). Default: whatever `fetch` sends by itself. */
  language?: string | undefined;
  /**
   * For use on a server: the id and secret of a client, a bearer token, or a function that gives one. Default: a
   * person's `client.session`.
   */
  auth?: ClientCredentials | string | (() => string | Promise<string>) | undefined;
}

type Method<Id> = Id extends OperationId ? (...args: CallArguments<Id>) => CallResult<Id> : never;
type Resources = {
  readonly [Name in keyof Names]: { readonly [Key in keyof Names[Name]]: Method<Names[Name][Key]> };
};

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- the constructor adds these from the generated table, and merging is how a class can say so
export interface Loonpoort extends Resources {}

/** A client of the API. Each operation of the contract is a method: `client.companies.list({ q: 'bakker' })`. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface above
export class Loonpoort {
  readonly #options: ClientOptions;
  readonly #baseUrl: string;
  #auth: Auth;

  /** @throws TypeError where `baseUrl` is no address */
  constructor(options: ClientOptions) {
    const { href, origin } = new URL(options.baseUrl, globalThis.location?.href);
    this.#options = options;
    this.#baseUrl = href.replace(/\/$/, '');
    this.#auth = this.#authOf(options.auth, origin === globalThis.location?.origin);
    for (const [name, methods] of Object.entries<Record<string, OperationId>>({ ...resources })) {
      const bound = Object.entries(methods).map(([key, id]) => [
        key,
        (...args: CallArguments<OperationId>) => this.call(id, ...args),
      ]);
      Object.assign(this, { [name]: Object.fromEntries(bound) });
    }
  }

  /** The person's session. @throws TypeError where the client was given `auth` */
  get session(): SessionAuth {
    if (this.#auth instanceof SessionAuth) return this.#auth;
    throw new TypeError('A client with `auth` has no session.');
  }

  /** A client with other options that shares this one's session, unless it gets its own `auth`. */
  withOptions(changes: Partial<Omit<ClientOptions, 'baseUrl'>>): Loonpoort {
    const client = new Loonpoort({ ...this.#options, ...changes });
    if (changes.auth === undefined) client.#auth = this.#auth;
    return client;
  }

  /**
   * Calls an operation by its name in the contract. Path, query and body parameters are one flat object.
   *
   * Fails with a `LoonpoortError`: its class tells the HTTP status, its `type` the problem.
   */
  call<Id extends OperationId>(operationId: Id, ...[params, options]: CallArguments<Id>): CallResult<Id> {
    const { list }: Operation = operations[operationId];
    const result = list
      ? this.#pages(operationId, params, options)
      : new APIPromise(this.#perform(operationId, params, options));
    // The table has decided at run time what CallResult decides at compile time.
    return result as CallResult<Id>;
  }

  #authOf(auth: ClientOptions['auth'], isOwnOrigin: boolean): Auth {
    const sendWith = (id: OperationId, params: object, token?: string, call?: RequestOptions) =>
      send(this.#prepare(id, params, call), this.#options, token) as Promise<Answer<never>>;
    if (auth === undefined) return new SessionAuth(sendWith, isOwnOrigin);
    if (typeof auth !== 'object') return tokenAuth(auth);
    // Loaded on use: web pages sign in persons.
    return laterAuth(async () => {
      const { SoftwareAuth } = await import('./software.js');
      return new SoftwareAuth(auth, async (params) => (await sendWith('createToken', params)).data);
    });
  }

  #pages(operationId: OperationId, params?: object, options?: RequestOptions): PagePromise<unknown> {
    const answer = this.#perform(operationId, params, options) as Promise<Answer<PageBody<unknown>>>;
    return new PagePromise(answer, (cursor) => this.#pages(operationId, { ...params, cursor }, options));
  }

  async #perform(operationId: OperationId, params?: object, options?: RequestOptions): Promise<Answer<unknown>> {
    const request = this.#prepare(operationId, params, options);
    if (request.operation.public) return send(request, this.#options);
    return withToken(this.#auth, (token) => send(request, this.#options, token));
  }

  #prepare(operationId: OperationId, params: object = {}, options: RequestOptions = {}): PreparedRequest {
    const { tenant, language } = this.#options;
    return prepare(operationId, operations[operationId], params, options, { baseUrl: this.#baseUrl, tenant, language });
  }
}
