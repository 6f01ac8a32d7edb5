import type { Auth } from './auth.js';
import type { AccessToken, TokenRequest } from './generated/models.js';

/**
 * The id and the secret that software signs in with. They are for use on a server only: everyone who visits a web page
 * can read what is in it.
 */
export interface ClientCredentials {
  /** The client's id, as the administrator who gave access passed it on. */
  clientId: string;
  /** The client's secret, as it was shown once when access was given or the secret was replaced. */
  clientSecret: string;
  /** The scopes to ask for, such as `journals:read`. Default: all that the client has been given. */
  scope?: readonly string[] | undefined;
}

/** Fetches tokens by the client credentials grant (RFC 6749 section 4.4); refreshes them after 80 % of their life. */
export class ClientCredentialsAuth implements Auth {
  readonly #ask: () => Promise<AccessToken>;
  #token: string | undefined;
  /** The time of the next refresh, in milliseconds since the epoch. */
  #refreshAt = 0;
  #refreshing: Promise<void> | undefined;

  constructor(
    { clientId, clientSecret, scope }: ClientCredentials,
    send: (params: TokenRequest) => Promise<AccessToken>,
  ) {
    this.#ask = () =>
      send({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: scope?.join(' '),
      });
  }

  async token(): Promise<string | undefined> {
    if (Date.now() >= this.#refreshAt) {
      const before = this.#token;
      await this.#refreshOnce().catch((error: unknown) => {
        // The token at hand may still hold; the server decides.
        if (before === undefined) throw error;
      });
    }
    return this.#token;
  }

  async refresh(refused: string): Promise<string | undefined> {
    if (refused === this.#token) await this.#refreshOnce();
    return this.#token;
  }

  /** Refreshes once, however many calls wait for it. */
  #refreshOnce(): Promise<void> {
    this.#refreshing ??= this.#refreshToken().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #refreshToken(): Promise<void> {
    const { access_token: token, expires_in: seconds } = await this.#ask();
    this.#token = token;
    this.#refreshAt = Date.now() + 800 * seconds;
  }
}
