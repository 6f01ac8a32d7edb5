import type { Auth } from './auth.js';
import type { Params, Results } from './generated/resources.js';

/** What software signs in with, on a server: a secret in a web page is known to everyone who visits it. */
export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  /** What the tokens are for. Default: all that the client may do. */
  scope?: readonly string[] | undefined;
}

type Token = Results['createToken'];

/** Tokens by the client credentials grant (RFC 6749 section 4.4), renewed after 80 % of their life. */
export class SoftwareAuth implements Auth {
  readonly #ask: () => Promise<Token>;
  #token: string | undefined;
  /** Milliseconds since the epoch. */
  #renewAt = 0;
  #renewal: Promise<void> | undefined;

  constructor(
    { clientId, clientSecret, scope }: ClientCredentials,
    send: (params: Params['createToken']) => Promise<Token>,
  ) {
    this.#ask = () =>
      send({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: scope?.join(' ') });
  }

  async token(): Promise<string | undefined> {
    if (Date.now() >= this.#renewAt) {
      const before = this.#token;
      await this.#renew().catch((error: unknown) => {
        // The token at hand may still hold; the server decides.
        if (before === undefined) throw error;
      });
    }
    return this.#token;
  }

  async renew(refused: string): Promise<string | undefined> {
    if (refused === this.#token) await this.#renew();
    return this.#token;
  }

  /** One at a time, however many calls wait for it. */
  #renew(): Promise<void> {
    this.#renewal ??= this.#exchange().finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  async #exchange(): Promise<void> {
    const { access_token: token, expires_in: seconds } = await this.#ask();
    this.#token = token;
    this.#renewAt = Date.now() + 800 * seconds;
  }
}
