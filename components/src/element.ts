import { ContextEvent } from '@lit/context';
import type { Answer, OperationId, SessionState } from '@loonpoort/sdk';
import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  connectionContext, identity, onConfigure, standardConnection, type CallOptions, type Connection,
} from './connection.js';
import { toLoonError } from './errors.js';
import type { FieldCode } from './fields/codes.js';
import { fill, languageOf, type Language, type Values } from './language.js';
import { loadMessages, messagesOf, type MessageKey } from './messages/index.js';
import type { Text } from './kinds/spec.js';
import { renderMessage, type MessageState } from './message.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';

/** For whom an element has something to show. */
type Audience = 'everyone' | 'person' | 'login';

/** How long an element without a connection waits for one before it says so, in ms. */
const PATIENCE = 2000;

/** What all elements have in common: connection, language, session, messages, events, the states around the content. */
export abstract class LoonElement extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    messageState: { state: true },
    loading: { state: true },
  };
  static override styles: CSSResultGroup = [tokens, base, controls];

  declare lang: string;
  /** 1 to 6; 0 hides the heading from sight. */
  declare headingLevel: number;
  /** What happened or went wrong; shown above the content. */
  protected declare messageState: MessageState | undefined;
  /** Shows the skeleton in place of the content. */
  protected declare loading: boolean;

  protected readonly audience: Audience = 'login';

  /** What the provider around the element gives. */
  #provided: Connection | undefined;
  #leave: (() => void) | undefined;
  #connection: Connection | undefined;
  #ends: (() => void)[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #impatient = false;
  #identity = '';
  #announcement = '';
  #read: AbortController | undefined;
  #again: (() => void) | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.loading = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const online = (): void => this.#again?.();
    globalThis.addEventListener('online', online);
    this.#ends = [onConfigure(() => this.#follow()), () => globalThis.removeEventListener('online', online)];
    this.#patience = setTimeout(() => {
      this.#impatient = true;
      this.requestUpdate();
      if (!this.#connection) console.error(`<${this.localName}> stands under no <loon-provider> and configure() was not called.`);
    }, PATIENCE);
    this.#ask();
    // A provider that is defined later has not heard the request.
    if (!this.#provided) void customElements.whenDefined('loon-provider').then(() => this.#provided ?? this.#ask());
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#read?.abort();
    this.#leave?.();
    this.#connection = this.#provided = this.#leave = undefined;
    this.#identity = '';
  }

  /** Called when there is somebody to work for: at first, and after another person or login has come. */
  protected reload(): void | Promise<void> {}

  /** What the element shows once it is connected and somebody may see it. */
  protected abstract content(): unknown;

  /** In the size of the content. */
  protected skeleton(): TemplateResult {
    return html`<div class="skeleton lines" aria-hidden="true"><i></i><i></i><i></i></div>`;
  }

  protected get connection(): Connection | undefined {
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

  /** A text of the contract in this element's language. */
  text(text: Text | undefined, values?: Values): string {
    return text ? fill(text[this.language], values) : '';
  }

  message(key: MessageKey, values?: Values): string {
    return fill(messagesOf(this.language)?.messages[key] ?? '', values);
  }

  /** What a form finds wrong with a field. */
  fieldMessage(code: FieldCode, values?: Values): string {
    return fill(messagesOf(this.language)?.fieldMessages[code] ?? '', values);
  }

  /** Lets a screen reader say it when it is silent. */
  announce(text: string): void {
    // The same text twice is only said twice when it changes.
    this.#announcement = text === this.#announcement ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** Calls an operation in this element's language. @throws LoonpoortError */
  call(operation: OperationId, params?: object, options?: CallOptions): Promise<Answer<unknown>> {
    if (!this.#connection) return Promise.reject(new Error(`<${this.localName}> is not connected`));
    return this.#connection.call(operation, params, { language: this.language, ...options });
  }

  /**
   * A read that fills the element: shows the skeleton, or the failure with a retry. A newer read cancels an older one.
   * @returns undefined where it failed or was overtaken
   */
  protected async read<T>(work: (signal: AbortSignal) => Promise<T>, quietly = false): Promise<T | undefined> {
    this.#read?.abort();
    const { signal } = (this.#read = new AbortController());
    this.#again = undefined;
    this.loading = !quietly;
    try {
      const result = await work(signal);
      if (signal.aborted) return undefined;
      this.messageState = undefined;
      return result;
    } catch (error) {
      if (signal.aborted) return undefined;
      this.#again = toLoonError(error).recoverable ? () => void this.reload() : undefined;
      this.fail(error, { again: this.#again });
      return undefined;
    } finally {
      if (!signal.aborted) this.loading = false;
    }
  }

  protected emit<T>(name: string, detail: T, options?: CustomEventInit): boolean {
    return this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, ...options, detail }));
  }

  /** Shows what went wrong, with the retry that is offered, and tells the page. */
  protected fail(error: unknown, state: Omit<MessageState, 'error'> = {}): void {
    this.messageState = { ...state, error };
    this.emit('loon-error', toLoonError(error));
  }

  /** @param text the heading; its level is the page's choice */
  protected heading(text: string): TemplateResult {
    const level = this.headingLevel;
    return html`<div
      class=${level ? 'heading' : 'sr'} part="heading" role="heading" aria-level=${level || 2} tabindex="-1"
    >${text}</div>`;
  }

  /** The line that says what happened; the kind says where it stands. */
  protected note(): unknown {
    return renderMessage(this, this.messageState);
  }

  protected override render(): unknown {
    const ready = messagesOf(this.language);
    if (!ready) void loadMessages(this.language).then(() => this.requestUpdate());
    return html`<div class="root" lang=${this.language} aria-busy=${this.loading || !ready}>
      ${ready ? (this.#gate() ?? this.content()) : this.skeleton()}
      <div class="sr" role="status">${this.#announcement}</div>
    </div>`;
  }

  /** What stands in place of the content while nobody can be shown it. */
  #gate(): unknown {
    const connection = this.#connection;
    if (!connection) return this.#impatient ? html`<p class="muted">${this.message('notConnected')}</p>` : this.skeleton();
    const { session } = connection;
    if (connection.starting && !session) return this.skeleton();
    if (this.audience === 'everyone') return undefined;
    if (!session) return html`<p class="muted">${this.message('signInFirst')}</p>`;
    if (this.audience === 'login' && !session.login) return html`<p class="muted">${this.message('chooseLoginFirst')}</p>`;
    return undefined;
  }

  /** Asks the nearest provider, and hears of what it gives later. */
  #ask(): void {
    if (!this.isConnected) return;
    const answer = (connection: Connection | undefined, leave?: () => void): void => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      this.#provided = connection;
      this.#follow();
    };
    this.dispatchEvent(new ContextEvent(connectionContext, this, answer, true));
  }

  #follow(): void {
    if (!this.isConnected) return;
    const connection = this.#provided ?? standardConnection();
    if (connection !== this.#connection) {
      this.#connection = connection;
      this.#identity = '';
      if (connection) this.#ends.push(connection.on(() => this.#meet()));
    }
    this.#meet();
  }

  /** For whom the element is filled; empty where it shows nothing yet. */
  #viewer(session: SessionState | null): string {
    if (this.audience === 'everyone') return 'everyone';
    if (this.audience === 'person') return session?.person.id ?? '';
    return session?.login ? identity(session) : '';
  }

  /** Fills the element for whoever is there now. */
  #meet(): void {
    this.requestUpdate();
    const connection = this.#connection;
    if (!connection || connection.starting) return;
    const now = this.#viewer(connection.session);
    if (now === this.#identity) return;
    this.#identity = now;
    if (!now) return;
    // After the first properties have been set.
    void this.updateComplete.then(() => this.reload());
  }
}
