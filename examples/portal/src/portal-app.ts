import type { LoonError } from '@loonpoort/components';
import { type Connection, viewerKeyOf } from '@loonpoort/components/connection';
import type { Login, SessionState, Tenant } from '@loonpoort/sdk';
import { html, LitElement, nothing } from 'lit';
import { browserLanguage, chooseLanguage, chosenLanguage, loadTexts, type Language, type Texts } from './language.js';
import { forgetQueries, rememberQuery } from './last-query.js';
import { mailedLinks, takeMailedLink, type MailedLink } from './mailed-link.js';
import type { PageContext } from './page.js';
import { mayCall } from './permissions.js';
import { forgetReturn, returnPath } from './return-path.js';
import { Router, withQuery, type Move } from './router.js';
import { findRoute } from './routes.js';
import { restoreScroll } from './scroll.js';
import { reloadAfterUpdate } from './server-update.js';
import { renderSignInPage } from './shell/sign-in-page.js';
import { renderLayout } from './shell/layout.js';
import { renderDone, renderFailure } from './shell/notices.js';
import { loadView, type View } from './view.js';
import { takeWantedRole, wantedLogin } from './wanted-login.js';

/** For this long what was done can be undone. */
const UNDO_MS = 10_000;

/**
 * Shows the page of the address to whoever is there, in the language they chose. It stands in light DOM, under
 * portal.css.
 */
export class PortalApp extends LitElement {
  static override properties = {
    tenant: { state: true },
    session: { state: true },
    texts: { state: true },
    error: { state: true },
    notice: { state: true },
    link: { state: true },
    view: { state: true },
    busy: { state: true },
  };

  declare private tenant: Tenant | undefined;
  /** undefined while it is not known yet. */
  declare private session: SessionState | null | undefined;
  declare private texts: Texts | undefined;
  /** Why the portal could not start. */
  declare private error: unknown;
  /** Says what was done, or why it was not. */
  declare private notice: unknown;
  declare private link: MailedLink | undefined;
  declare private view: View | undefined;
  declare private busy: boolean;

  #language: Language = 'nl';
  #connection: Connection | undefined;
  #wantedRole: string | undefined;
  #turn = 0;
  readonly #router = new Router(
    (move) => void this.#show(move),
    (path) => findRoute(path) !== undefined,
    () => this.#mayLeave(),
  );

  constructor() {
    super();
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements fetch parts of themselves while the page is open.
    this.addEventListener(
      'loon-error',
      (event) => void reloadAfterUpdate((event as CustomEvent<LoonError>).detail.cause),
    );
    addEventListener('unhandledrejection', ({ reason }) => void reloadAfterUpdate(reason));
    void this.#connect();
  }

  /** The provider in the page's HTML has the address of the API. */
  async #connect(): Promise<void> {
    await customElements.whenDefined('loon-provider');
    const provider = this.closest('loon-provider')!;
    await provider.updateComplete;
    this.#connection = provider.connection!;
    this.#connection.on(() => this.#sessionChanged());
    await this.#start();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #start(): Promise<void> {
    const { client, ready } = this.#connection!;
    const isRetry = Boolean(this.error);
    void client.preload();
    this.link ??= takeMailedLink();
    this.#wantedRole ??= takeWantedRole();
    try {
      [this.tenant] = await Promise.all([client.tenants.get({ tenant: 'current' }), ready]);
      // The connection takes up an earlier session by itself, once.
      if (isRetry) await client.session.restore();
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
    await this.#applyLanguage(
      chosenLanguage() ??
        this.#connection!.session?.person.language ??
        browserLanguage() ??
        this.tenant?.language ??
        'nl',
    );
    if (this.error) return;
    this.#router.start();
    this.#sessionChanged();
  }

  /** Somebody came, went, or changed logins. */
  #sessionChanged(): void {
    const { session, starting, client } = this.#connection!;
    if (starting || !this.texts || this.error) return;
    const wanted = session && wantedLogin(session, this.#wantedRole);
    if (session) this.#wantedRole = undefined;
    if (wanted) {
      void this.#attempt(() => client.session.selectLogin(wanted));
      return;
    }
    const before = this.session;
    this.session = session;
    if (before && viewerKeyOf(before) !== viewerKeyOf(session)) {
      forgetReturn();
      forgetQueries();
    }
    if (session && before === null) {
      // Whoever accepted by signing in with a provider comes back to the address of the link, without it.
      if (this.link || mailedLinks.includes(location.pathname)) history.replaceState(null, '', '/');
      this.link = undefined;
      if (!chosenLanguage()) void this.#applyLanguage(session.person.language);
    }
    const isOther = before === undefined || viewerKeyOf(before) !== viewerKeyOf(session);
    if (before && !session) this.#router.replace('/', 'start');
    else if (isOther) void this.#show('start');
  }

  async #show(move: Move): Promise<void> {
    // Following a mailed link in a tab where one was open changes the fragment only.
    if (move === 'history') this.link = takeMailedLink() ?? this.link;
    const { pathname } = location;
    if (!this.session?.login || this.link) {
      this.view = undefined;
      return;
    }
    rememberQuery(location);
    if (move === 'reflect' && this.view?.path === pathname) {
      this.#renewContext();
      return;
    }
    const turn = ++this.#turn;
    const { scroll } = this.#router;
    const { notice } = this;
    this.busy = true;
    const load = (): Promise<View> => loadView(pathname, this.#context, (login) => void this.#chooseLogin(login));
    // The provider asks to sign in again when the session has expired; a person who gives that up stays on this page.
    const view = await this.#connection!.run(load).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.busy = false;
    if (!view) return;
    const isOther = this.view?.path !== pathname;
    this.view = view;
    // What the shown page put into the address while this was read holds.
    this.#renewContext();
    // A notice that came since then is about the page that comes.
    if (isOther && this.notice === notice) this.notice = undefined;
    await this.updateComplete;
    for (const menu of this.querySelectorAll<HTMLElement>(':popover-open')) menu.hidePopover();
    if (move !== 'link' && move !== 'history') return;
    if (isOther) this.querySelector('h1')?.focus({ preventScroll: true });
    restoreScroll(move === 'history' ? scroll : 0);
  }

  readonly #context = (params: Record<string, string>): PageContext => {
    const session = this.session!;
    const login = session.login!;
    return {
      client: this.#connection!.client.withOptions({ language: this.#language }),
      session,
      login,
      language: this.#language,
      text: this.texts!,
      params,
      query: new URLSearchParams(location.search),
      may: (operation) => mayCall(login, operation),
      go: (href) => this.#router.go(href),
      replace: (href) => this.#router.replace(href, 'link'),
      finish: (href) => this.#finish(href),
      replaceQuery: (values, names) => this.#router.replace(withQuery(values, names), 'reflect'),
      reload: () => void this.#show('start'),
      attempt: (work) => this.#attempt(work),
      notify: (done, undo) => this.#notify(done, undo),
      setLanguage: this.#chooseLanguage,
    };
  };

  /** What is typed and not kept makes the browser ask before a document is left; for a page of the portal this does. */
  #mayLeave(): Promise<boolean> | true {
    if (dispatchEvent(new Event('beforeunload', { cancelable: true }))) return true;
    return import('./parts/ask-to-leave.js').then(({ askToLeave }) => askToLeave(this.#language));
  }

  #finish(href?: string): void {
    const next = returnPath(location)?.href ?? href;
    if (next === undefined) void this.#show('start');
    else this.#router.go(next);
  }

  #notify(done: string, undo?: () => Promise<unknown>): void {
    const notice = renderDone(this.texts!, done, undo && (() => void this.#attempt(undo)));
    this.notice = notice;
    if (undo) setTimeout(() => this.notice === notice && (this.notice = undefined), UNDO_MS);
  }

  #renewContext(): void {
    if (this.view) this.view = { ...this.view, context: this.#context(this.view.context.params) };
  }

  async #applyLanguage(language: Language): Promise<void> {
    this.texts = await loadTexts(language);
    this.#language = language;
    document.documentElement.lang = language;
    this.closest('loon-provider')!.lang = language;
    this.#renewContext();
  }

  readonly #chooseLanguage = (language: Language): void => {
    chooseLanguage(language);
    void this.#applyLanguage(language);
  };

  /** Changes to another login of the same person, on this page or on another. */
  #chooseLogin(login: Login, href?: string): Promise<void> {
    return this.#attempt(async () => {
      await this.#connection!.client.session.selectLogin(login.id);
      if (href) this.#router.go(href);
    });
  }

  readonly #signOut = (): void => void this.#attempt(() => this.#connection!.client.session.signOut());

  async #attempt(work: () => Promise<unknown>): Promise<void> {
    this.notice = undefined;
    try {
      await this.#connection!.run(work);
    } catch (error) {
      if (await reloadAfterUpdate(error)) return;
      const again = renderFailure(this.texts!, error, () => void this.#attempt(work));
      this.notice = html`<div class="notice problem" role="alert">${again}</div>`;
    }
  }

  protected override updated(): void {
    const { tenant, texts, view, link, session } = this;
    if (!texts) return;
    const signInTitle = link ? texts[link.step] : session ? texts.chooseLogin : texts.signIn;
    const name = view ? (view.page.name?.(view.context) ?? view.page.title(view.context, view.data)) : signInTitle;
    document.title = `${name} · ${session?.tenant.name ?? tenant?.name ?? 'Loonpoort'}`;
  }

  protected override render(): unknown {
    const { texts: text, tenant, link, error, view } = this;
    const notice = this.notice ?? nothing;
    if (!text || (this.session === undefined && !error)) return nothing;
    const session = this.session ?? null;
    if (session?.login && !link && !error) {
      return view
        ? renderLayout(view, this.busy, notice, {
            setLanguage: this.#chooseLanguage,
            choose: (login) => void this.#chooseLogin(login, '/'),
            signOut: this.#signOut,
          })
        : nothing;
    }
    return renderSignInPage(
      { text, language: this.#language, tenant, session, link, role: this.#wantedRole, error, notice },
      {
        setLanguage: this.#chooseLanguage,
        retry: () => void this.#start(),
        signOut: this.#signOut,
        // Whoever was signed in here need not be the person of the mail.
        finishLink: () => session && this.#signOut(),
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-app': PortalApp;
  }
}
