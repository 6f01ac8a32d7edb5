import { ContextEvent } from '@lit/context';
import type { Answer, OperationId, SessionState } from '@loonpoort/sdk';
import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  connectionContext,
  viewerKeyOf,
  onConfigure,
  defaultConnection,
  type CallOptions,
  type Connection,
} from './connection.js';
import { toLoonError } from './errors.js';
import { fill, languageOf, type Language, type Values } from './language.js';
import { loadMessages, messagesOf, type MessageKey } from './messages/index.js';
import type { Text } from './generated/spec.js';
import { renderMessage, type MessageState } from './message.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';

/** Tells for whom an element has something to show. */
type Audience = 'everyone' | 'person' | 'login';

/** An element without a connection waits for one as long as this before it says so. */
const WAIT_TIMEOUT_MS = 2000;

/** Gives all elements what they have in common: connection, language, session, messages, events, the states around the content. */
export abstract class LoonElement extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    messageState: { state: true },
    loading: { state: true },
  };
  static override styles: CSSResultGroup = [tokens, base, controls];

  declare lang: string;
  /** The level is 1 to 6; 0 hides the heading from sight. */
  declare headingLevel: number;
  /** The line above the content that says what happened or went wrong. */
  declare messageState: MessageState | undefined;
  /** Shows the skeleton in place of the content. */
  declare protected loading: boolean;

  protected readonly audience: Audience = 'login';
  /** The rows of operations that the element calls and the client does not know from the start. */
  protected readonly operationRows: string | undefined;

  /** The connection of the provider around the element. */
  #provided: Connection | undefined;
  #unsubscribe: (() => void) | undefined;
  #connection: Connection | undefined;
  #cleanups: (() => void)[] = [];
  #waitTimer: ReturnType<typeof setTimeout> | undefined;
  #waitExpired = false;
  #shownFor = '';
  #announcement = '';
  #readController: AbortController | undefined;
  #retryRead: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.loading = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const online = (): void => this.#retryRead?.();
    globalThis.addEventListener('online', online);
    this.#cleanups = [onConfigure(() => this.#connect()), () => globalThis.removeEventListener('online', online)];
    this.#waitTimer = setTimeout(() => {
      this.#waitExpired = true;
      this.requestUpdate();
      if (!this.#connection)
        console.error(`<${this.localName}> stands under no <loon-provider> and configure() was not called.`);
    }, WAIT_TIMEOUT_MS);
    this.#requestConnection();
    // A provider that is defined later has not heard the request.
    if (!this.#provided)
      void customElements.whenDefined('loon-provider').then(() => this.#provided ?? this.#requestConnection());
    this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waitTimer);
    for (const end of this.#cleanups) end();
    this.#cleanups = [];
    this.#readController?.abort();
    this.#unsubscribe?.();
    this.#connection = this.#provided = this.#unsubscribe = undefined;
    this.#shownFor = '';
  }

  /** Called when there is somebody to work for: at first, and after another person or login has come. */
  protected reload(): void | Promise<void> {}

  /** Draws what the element shows once it is connected and somebody may see it. */
  protected abstract content(): unknown;

  /** Draws a placeholder in the size of the content. */
  protected skeleton(): TemplateResult {
    return html`<div class="skeleton lines" aria-hidden="true"><i></i><i></i><i></i></div>`;
  }

  get connection(): Connection | undefined {
    return this.#connection;
  }

  protected get session(): SessionState | null {
    return this.#connection?.session ?? null;
  }

  get language(): Language {
    return (
      languageOf(this.lang) ??
      this.#connection?.language ??
      languageOf(this.closest<HTMLElement>('[lang]')?.lang) ??
      languageOf(globalThis.document?.documentElement.lang) ??
      'nl'
    );
  }

  /** Returns a text of the contract in this element's language. */
  text(text: Text | undefined, values?: Values): string {
    return text ? fill(text[this.language], values) : '';
  }

  message(key: MessageKey, values?: Values): string {
    return fill(messagesOf(this.language)?.messages[key] ?? '', values);
  }

  /** Lets a screen reader say a text when it is silent. */
  announce(text: string): void {
    // A screen reader says the same text twice only where something in it changes.
    this.#announcement = text === this.#announcement ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** Calls an operation in this element's language. @throws LoonpoortError */
  call(operation: OperationId, params?: object, options?: CallOptions): Promise<Answer<unknown>> {
    if (!this.#connection) return Promise.reject(new Error(`<${this.localName}> is not connected`));
    return this.#connection.call(operation, params, { language: this.language, ...options });
  }

  /**
   * Reads what fills the element: shows the skeleton, or the failure with a retry. A newer read cancels an older one.
   * @returns undefined where it failed or was overtaken
   */
  protected async read<T>(work: (signal: AbortSignal) => Promise<T>, quietly = false): Promise<T | undefined> {
    this.#readController?.abort();
    const { signal } = (this.#readController = new AbortController());
    this.#retryRead = undefined;
    this.loading = !quietly;
    try {
      const result = await work(signal);
      if (signal.aborted) return undefined;
      this.messageState = undefined;
      return result;
    } catch (error) {
      if (signal.aborted) return undefined;
      this.#retryRead = toLoonError(error).recoverable ? () => void this.reload() : undefined;
      this.fail(error, { again: this.#retryRead });
      return undefined;
    } finally {
      if (!signal.aborted) this.loading = false;
    }
  }

  protected emit<T>(name: string, detail: T, options?: CustomEventInit): boolean {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, ...options, detail }));
  }

  /** Shows what went wrong, with the retry that is offered, and tells the page. */
  fail(error: unknown, state: Omit<MessageState, 'error'> = {}): void {
    this.messageState = { ...state, error };
    this.emit('loon-error', toLoonError(error));
  }

  /** @param text the heading; its level is the page's choice */
  heading(text: string): TemplateResult {
    const level = this.headingLevel;
    return html`<div
      class=${level ? 'heading' : 'sr'} part="heading" role="heading" aria-level=${level || 2} tabindex="-1"
    >${text}</div>`;
  }

  /** Draws the line that says what happened; each kind says where it stands. */
  protected renderMessage(): unknown {
    return renderMessage(this, this.messageState);
  }

  protected override render(): unknown {
    const ready = messagesOf(this.language);
    if (!ready) void loadMessages(this.language).then(() => this.requestUpdate());
    return html`<div class="root" lang=${this.language} aria-busy=${this.loading || !ready}>
      ${ready ? (this.#placeholder() ?? this.content()) : this.skeleton()}
      <div class="sr" role="status">${this.#announcement}</div>
    </div>`;
  }

  /** Draws what stands in place of the content while nobody can be shown it. */
  #placeholder(): unknown {
    const connection = this.#connection;
    if (!connection)
      return this.#waitExpired ? html`<p class="muted">${this.message('notConnected')}</p>` : this.skeleton();
    const { session } = connection;
    if (connection.starting && !session) return this.skeleton();
    if (this.audience === 'everyone') return undefined;
    if (!session) return html`<p class="muted">${this.message('signInFirst')}</p>`;
    if (this.audience === 'login' && !session.login)
      return html`<p class="muted">${this.message('chooseLoginFirst')}</p>`;
    return undefined;
  }

  /** Asks the nearest provider, and hears of what it gives later. */
  #requestConnection(): void {
    if (!this.isConnected) return;
    const answer = (connection: Connection | undefined, leave?: () => void): void => {
      if (leave !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = leave;
      this.#provided = connection;
      this.#connect();
    };
    this.dispatchEvent(new ContextEvent(connectionContext, this, answer, true));
  }

  #connect(): void {
    if (!this.isConnected) return;
    const connection = this.#provided ?? defaultConnection();
    if (connection !== this.#connection) {
      this.#connection = connection;
      this.#shownFor = '';
      if (connection) this.#cleanups.push(connection.on(() => this.#sessionChanged()));
      if (this.operationRows) connection?.client.addOperations(this.operationRows);
    }
    this.#sessionChanged();
  }

  /** Returns for whom the element is filled; empty where it shows nothing yet. */
  #viewerKey(session: SessionState | null): string {
    if (this.audience === 'everyone') return 'everyone';
    if (this.audience === 'person') return session?.person.id ?? '';
    return session?.login ? viewerKeyOf(session) : '';
  }

  /** Fills the element for whoever is there now. */
  #sessionChanged(): void {
    this.requestUpdate();
    const connection = this.#connection;
    if (!connection || connection.starting) return;
    const now = this.#viewerKey(connection.session);
    if (now === this.#shownFor) return;
    this.#shownFor = now;
    if (!now) return;
    // The first properties have been set by then.
    void this.updateComplete.then(() => this.reload());
  }
}
