import { ContextProvider } from '@lit/context';
import type { Loonpoort, SessionState } from '@loonpoort/sdk';
import { ReactiveElement, type PropertyValues } from 'lit';
import { Connection, connectionContext } from '../connection.js';
import { languageOf } from '../language.js';
import { loadMessages } from '../messages/index.js';
import { adopt } from '../styles/adopt.js';
import { dialog } from '../styles/light.js';

/**
 * `<loon-provider>`: gives the elements inside it the API's address, tenant, language and session.
 *
 * When the session expires it asks to sign in again in a dialog over the page; what was typed stays.
 *
 * @fires loon-session-change - `detail` is the session, or null after signing out.
 * @fires loon-session-expired - `detail` is the session as it was.
 */
export class LoonProvider extends ReactiveElement {
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    tenant: { type: String },
    lang: { type: String },
    client: { attribute: false },
  };

  /** Address of the API, `/api` included; may be relative to the page. */
  declare baseUrl: string | undefined;
  /** Slug of the tenant, where the host name does not tell it. */
  declare tenant: string | undefined;
  /** `nl` or `en`; otherwise that of the page. */
  declare lang: string;
  /** A client of the page's own, instead of `base-url`. */
  declare client: Loonpoort | undefined;

  readonly #context = new ContextProvider(this, { context: connectionContext, initialValue: undefined });
  #cleanups: (() => void)[] = [];

  /** Returns the connection of the elements inside; undefined until there is an address or a client. */
  get connection(): Connection | undefined {
    return this.#context.value;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, dialog);
    if (this.connection && !this.#cleanups.length) this.#listen(this.connection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override update(changes: PropertyValues): void {
    super.update(changes);
    const { baseUrl, tenant, client } = this;
    const language = languageOf(this.lang) ?? languageOf(this.closest<HTMLElement>('[lang]')?.lang);
    if (this.connection && changes.size === 1 && changes.has('lang')) {
      this.connection.language = language;
      return;
    }
    if (!client && !baseUrl) return;
    this.#stop();
    // They are fetched before an element asks, so that one that is added while the page is offline can say so.
    void loadMessages(language ?? 'nl');
    const connection = new Connection({ client, baseUrl: baseUrl ?? '', tenant, language });
    this.#context.setValue(connection);
    this.#listen(connection);
  }

  #listen(connection: Connection): void {
    const { session } = connection.client;
    connection.signInAgain = async (ended) => {
      const { signInAgain } = await import('./sign-in-again.js');
      await signInAgain(this, connection, ended);
    };
    session.stepUp = async () => (await import('./prove.js')).prove(this, connection);
    this.#cleanups = [
      session.on('change', (current) => this.#emit('loon-session-change', current)),
      session.on('expired', (ended) => this.#emit('loon-session-expired', ended)),
      () => (connection.signInAgain = session.stepUp = undefined),
    ];
  }

  #stop(): void {
    for (const end of this.#cleanups) end();
    this.#cleanups = [];
  }

  #emit(name: string, detail: SessionState | null): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}
