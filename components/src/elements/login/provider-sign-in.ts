import type { OfferedProvider, Role, SessionState, SignInChallenge } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import type { Connection } from '../../connection.js';
import { providerRows } from '../../generated/provider-rows.js';
import type { Text } from '../../generated/spec.js';
import type { Language } from '../../language.js';
import { forgetAnew, isWantedAnew } from '../sign-in-anew.js';

const texts = {
  signIn: { nl: 'Inloggen met {name}', en: 'Sign in with {name}' },
  only: {
    nl: 'Je kantoor logt in met {name}. Een wachtwoord opent alleen inlogs bij andere kantoren.',
    en: 'Your firm signs in with {name}. A password opens only logins at other firms.',
  },
  going: { nl: 'Je gaat naar {name}…', en: 'Going to {name}…' },
  coming: { nl: 'Je wordt ingelogd…', en: 'Signing you in…' },
} satisfies Record<string, Text>;

/** What the element does for it. */
export interface ProviderSignInHost {
  connection: Connection | undefined;
  language: Language;
  wantedRole: string | undefined;
  /** The address that is filled in beforehand. */
  email: string | undefined;
  readonly updateComplete: Promise<unknown>;
  focus(): void;
  text(text: Text, values?: Record<string, string>): string;
  requestUpdate(): void;
  startOver(error?: unknown): void;
  proceed(state: SessionState | SignInChallenge): Promise<void>;
}

/** The pause between the last key and the question. */
const LOOK_DELAY_MS = 300;

/**
 * Signs in with the provider of a firm: offers it for the domain of the address, goes there, and takes up what it sent the
 * browser back with. A whole page goes there rather than a pop-up: those are blocked, and providers cut them off from the
 * page that opened them (Cross-Origin-Opener-Policy).
 */
export class ProviderSignIn {
  readonly #host: ProviderSignInHost;
  readonly #isOver: () => boolean;
  #domain = '';
  #provider: OfferedProvider | null = null;
  #status: Text | undefined;
  #isTaken = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isOver whether the person has gone on with a password */
  constructor(host: ProviderSignInHost, isOver: () => boolean) {
    this.#host = host;
    this.#isOver = isOver;
  }

  /**
   * @param email as far as it has been typed
   * @param offered the provider, where it is known and need not be asked for the domain
   */
  render(email: unknown, offered?: OfferedProvider | null): unknown {
    if (!this.#isTaken) {
      this.#isTaken = true;
      this.#host.connection?.client.addOperations(providerRows);
      void this.#takeReturn();
    }
    const address = String(email ?? '').trim();
    if (offered === undefined) this.#lookSoon(/^\S+@([\w-]+(\.[\w-]+)+)$/.exec(address)?.[1]?.toLowerCase() ?? '');
    else this.#provider = offered;
    const values = { name: this.#provider?.name ?? '' };
    const status = this.#status && html`<p role="status">${this.#host.text(this.#status, values)}</p>`;
    if (!this.#provider) return status ?? nothing;
    return html`
      ${this.#provider.acceptsPassword ? nothing : html`<p>${this.#host.text(texts.only, values)}</p>`}
      <button
        type="button" class=${offered?.acceptsPassword === false ? 'primary' : ''} part="button" aria-disabled=${this.#status ? 'true' : nothing}
        @click=${() => void this.#start(address)}
      >${this.#host.text(texts.signIn, values)}</button>
      ${status}
    `;
  }

  #lookSoon(domain: string): void {
    if (domain === this.#domain) return;
    this.#domain = domain;
    this.#provider = null;
    clearTimeout(this.#timer);
    if (domain) this.#timer = setTimeout(() => void this.#look(domain), LOOK_DELAY_MS);
  }

  /** Shows nothing where it cannot be asked: there is a password still, which may have been sent meanwhile. */
  async #look(domain: string): Promise<void> {
    if (this.#isOver()) {
      this.#domain = '';
      return;
    }
    const found = await this.#client.providerDomains.get({ domain }, this.#options).catch(() => undefined);
    if (domain !== this.#domain) return;
    this.#provider = found?.provider ?? null;
    this.#host.requestUpdate();
  }

  #start(email: string): Promise<unknown> {
    return this.#work(texts.going, async () => {
      const { keepReturn, makeVerifier } = await import('./kept-return.js');
      const { verifier, challenge } = await makeVerifier();
      const { wantedRole } = this.#host;
      const role = wantedRole as Role | undefined;
      const { pathname, search } = location;
      const handover = { returnUrl: location.href.replace(/#.*/, ''), challenge };
      const anew = isWantedAnew();
      const { url } = await this.#client.providerSignIns.start(
        { email, ...(role && { role }), ...(anew && { anew }), handover },
        this.#options,
      );
      forgetAnew();
      await keepReturn(verifier, url, { path: pathname + search, email });
      open(url, '_top');
      // It stays like this until the page is gone.
      await new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }));
    });
  }

  /** Takes what stands in the address, and takes it away there: it counts once. */
  async #takeReturn(): Promise<void> {
    const { pathname, search, hash } = location;
    const providerId = /^\/loon-sign-in\/([\w-]+)$/.exec(pathname)?.[1];
    const token = /#loon-sign-in=([\w-]+)$/.exec(hash)?.[1];
    if (!providerId && !token) return;
    const query = new URLSearchParams(search);
    const [state, code, iss, error] = ['state', 'code', 'iss', 'error'].map((name) => query.get(name) ?? undefined);
    const { session } = this.#client;
    let email: string | undefined;
    const isIn = await this.#work(texts.coming, async () => {
      const { takeReturn } = await import('./kept-return.js');
      // The server says what to do where this page began nothing.
      const { verifier = '-'.repeat(43), path = '/', ...left } = await takeReturn(token ? undefined : state);
      email = left.email;
      history.replaceState(history.state, '', token ? pathname + search : path);
      if (token) return this.#host.proceed(await session.claimProviderSignIn({ token, verifier }, this.#options));
      const sent = { providerId: providerId!, state: state ?? '-', code, iss, error };
      const result = await session.completeProviderSignIn(sent, this.#options);
      if ('returnUrl' in result) location.replace(result.returnUrl);
      else await this.#host.proceed(result);
    });
    if (isIn || !email) return;
    this.#host.email = email;
    await this.#host.updateComplete;
    this.#host.focus();
  }

  /** @returns whether nothing went wrong */
  async #work(status: Text, work: () => Promise<void>): Promise<boolean> {
    if (this.#status) return true;
    this.#status = status;
    this.#host.requestUpdate();
    try {
      await work();
      return true;
    } catch (error) {
      this.#host.startOver(error);
      return false;
    } finally {
      this.#status = undefined;
      this.#host.requestUpdate();
    }
  }

  get #client() {
    return this.#host.connection!.client;
  }

  get #options() {
    return { language: this.#host.language };
  }
}
