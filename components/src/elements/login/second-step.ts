import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { Enrolment, Loonpoort, NewFactor, SessionState, SignInChallenge } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldHost } from '../../fields/view.js';
import { renderQrCode } from './qr-code.js';
import { renderRecoveryCodes } from './recovery-codes.js';
import { adopt } from '../../styles/adopt.js';
import { secondStepStyles } from './second-step-styles.js';
import { secondStepTexts as texts } from './second-step-texts.js';

/** The element that signs in, as the second step needs it. */
export interface SecondStepHost extends FieldHost {
  readonly client: Loonpoort;
  requestUpdate(): void;
  /** Draws a heading of the page's level. */
  stepHeading(text: string): TemplateResult;
  clearFailure(): void;
  /** Says what went wrong. */
  showFailure(error: unknown, text?: string): void;
  /** Moves the focus to the first field or heading once it is drawn. */
  focusStep(): void;
  signedIn(state: SessionState): void;
  /** Goes back to e-mail address and password. */
  startOver(error?: unknown): void;
}

type View = SignInChallenge['methods'][number] | 'choose' | 'codes';

/** Asks for the second factor, or adds the first one, between the password and the session. */
export class SecondStep {
  readonly #host: SecondStepHost;
  readonly #challenge: SignInChallenge;
  #view: View | undefined;
  #enrolment: Enrolment | undefined;
  #codes: readonly string[] = [];
  #copied = false;
  #busy = false;
  #error = '';

  constructor(host: SecondStepHost, challenge: SignInChallenge) {
    adopt(host.renderRoot, secondStepStyles);
    this.#host = host;
    this.#challenge = challenge;
    this.#view = challenge.purpose === 'enrol' ? 'choose' : challenge.methods[0];
  }

  render(): TemplateResult {
    const { text } = this.#texts;
    const isEnrolling = this.#challenge.purpose === 'enrol';
    const title = this.#view === 'codes' ? texts.codesHeading : isEnrolling ? texts.enrolHeading : texts.heading;
    return html`${this.#host.stepHeading(text(title))} ${this.#content()}
      ${this.#view === 'codes' ? nothing : html`<button type="button" class="link" @click=${() => this.#host.startOver()}>${text(texts.back)}</button>`}`;
  }

  get #texts() {
    return { text: (each: (typeof texts)[keyof typeof texts]) => this.#host.text(each) };
  }

  #content(): unknown {
    const { text } = this.#texts;
    if (this.#view === undefined) return html`<p>${text(texts.elsewhere)}</p>`;
    if (this.#view === 'codes') {
      return renderRecoveryCodes(this.#host, this.#codes, this.#copied, {
        copied: () => this.#show(() => (this.#copied = true)),
        kept: () => void this.#work(() => this.#answer({})),
      });
    }
    if (this.#view === 'choose') return this.#choice();
    if (this.#enrolment) return this.#enrolling();
    if (this.#view === 'passkey') {
      return html`<p>${text(texts.passkey)}</p>
        <button type="button" class="primary" part="button primary" @click=${() => this.#work(() => this.#usePasskey())}>${text(texts.usePasskey)}</button>
        ${this.#others()}`;
    }
    return html`<p>${text(texts[this.#view])}</p>${this.#codeForm(this.#view === 'totp', text(texts.submit))}${this.#others()}`;
  }

  /** Draws what there is to add. */
  #choice(): TemplateResult {
    const { text } = this.#texts;
    const row = (type: 'totp' | 'passkey', label: string, hint: string): unknown =>
      this.#challenge.methods.includes(type)
        ? html`<button type="button" class="choice" @click=${() => this.#work(() => this.#enrol(type))}><strong>${label}</strong><span class="muted">${hint}</span></button>`
        : nothing;
    return html`<p>${text(texts.enrolText)}</p>
      ${row('passkey', text(texts.addPasskey), text(texts.addPasskeyHint))}
      ${row('totp', text(texts.addTotp), text(texts.addTotpHint))}`;
  }

  #enrolling(): TemplateResult {
    const { text } = this.#texts;
    const { secret, uri } = this.#enrolment!.totp!;
    return html`<p>${text(texts.scan)}</p>
      ${renderQrCode(uri, text(texts.qrLabel))}
      <p>${text(texts.typeIn)} <code class="key">${secret.match(/.{4}/g)!.join(' ')}</code></p>
      <p>${text(texts.confirm)}</p>
      ${this.#codeForm(true, text(texts.add))}
      <button type="button" class="link" @click=${() => this.#goTo('choose')}>${text(texts.otherWay)}</button>`;
  }

  #codeForm(isTotp: boolean, submit: string): TemplateResult {
    const { text } = this.#texts;
    const id = `${this.#host.idPrefix}-code`;
    const send = (event: SubmitEvent): void => {
      event.preventDefault();
      const code = String(new FormData(event.target as HTMLFormElement).get('code')).trim();
      const isWhole = isTotp ? /^\d{3} ?\d{3}$/.test(code) : code.replace(/[\s-]/g, '').length === 16;
      if (!isWhole) return this.#refuse(text(isTotp ? texts.codeMissing : texts.recoveryMissing));
      void this.#work(() =>
        this.#enrolment ? this.#add({ code }) : this.#answer(isTotp ? { code } : { recoveryCode: code }),
      );
    };
    return html`<form method="post" novalidate @submit=${send}>
      <div class="field" part="field">
        <label for=${id}>${text(isTotp ? texts.codeLabel : texts.recoveryLabel)}</label>
        <input
          id=${id} name="code" type="text" part="control" required
          autocomplete=${isTotp ? 'one-time-code' : 'off'} inputmode=${isTotp ? 'numeric' : nothing}
          autocapitalize="none" spellcheck="false" maxlength=${isTotp ? 7 : 40}
          aria-invalid=${this.#error ? 'true' : nothing} aria-describedby=${this.#error ? `${id}-error` : nothing}
        />
        ${this.#error ? html`<span class="error" id="${id}-error">${this.#error}</span>` : nothing}
      </div>
      <button class="primary" part="button primary" aria-disabled=${this.#busy ? 'true' : nothing}>${submit}</button>
    </form>`;
  }

  /** Draws the other ways to answer. */
  #others(): TemplateResult[] {
    const { text } = this.#texts;
    const labels = { totp: texts.toTotp, passkey: texts.toPasskey, recoveryCode: texts.toRecoveryCode };
    return this.#challenge.methods
      .filter((method) => method !== this.#view)
      .map(
        (method) =>
          html`<button type="button" class="link" @click=${() => this.#goTo(method)}>${text(labels[method])}</button>`,
      );
  }

  #goTo(view: View): void {
    this.#enrolment = undefined;
    this.#error = '';
    this.#host.clearFailure();
    this.#show(() => (this.#view = view));
    this.#host.focusStep();
  }

  #show(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #refuse(error: string): void {
    this.#show(() => (this.#error = error));
    this.#host.focusStep();
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#error = '';
    this.#host.clearFailure();
    this.#host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #failed(error: unknown): void {
    const { status } = error as { status?: number };
    if (status === 410) return this.#host.startOver(error);
    // The browser says of a passkey that was not used no more than that.
    if (error instanceof Error && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name))
      return this.#host.showFailure(error, this.#texts.text(texts.passkeyFailed));
    // What a passkey signs is asked once: it is not tried again in this sign-in.
    if (status === 401 && this.#view === 'passkey') return this.#host.startOver(error);
    this.#host.showFailure(error);
    this.#host.focusStep();
  }

  async #answer(answer: { code?: string; recoveryCode?: string; passkey?: object }): Promise<void> {
    const { challenge } = this.#challenge;
    const { session } = this.#host.client;
    const given = { challenge, ...answer } as Parameters<typeof session.answerChallenge>[0];
    this.#host.signedIn(await session.answerChallenge(given, { language: this.#host.language }));
  }

  async #usePasskey(): Promise<void> {
    const optionsJSON = this.#challenge.passkey as Parameters<typeof startAuthentication>[0]['optionsJSON'];
    await this.#answer({ passkey: await startAuthentication({ optionsJSON }) });
  }

  async #enrol(type: 'totp' | 'passkey'): Promise<void> {
    const { challenge } = this.#challenge;
    this.#enrolment = await this.#host.client.challengeEnrolments.start(
      { challenge, type },
      { language: this.#host.language },
    );
    if (type === 'totp') {
      this.#show(() => (this.#view = 'totp'));
      return this.#host.focusStep();
    }
    try {
      const optionsJSON = this.#enrolment.passkey as Parameters<typeof startRegistration>[0]['optionsJSON'];
      await this.#add({ passkey: await startRegistration({ optionsJSON }) });
    } finally {
      this.#enrolment = undefined;
    }
  }

  async #add(shown: { code?: string; passkey?: object }): Promise<void> {
    const { client, language } = this.#host;
    const given = { challenge: this.#challenge.challenge, enrolment: this.#enrolment!.enrolment, ...shown };
    const added: NewFactor = await client.challengeFactors.add(
      given as Parameters<typeof client.challengeFactors.add>[0],
      { language },
    );
    this.#enrolment = undefined;
    this.#codes = added.recoveryCodes ?? [];
    this.#show(() => (this.#view = 'codes'));
    this.#host.focusStep();
  }
}
