import { startRegistration } from '@simplewebauthn/browser';
import type { Enrolment, FactorInput, FactorType, NewFactor } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQrCode } from './qr-code.js';
import { renderRecoveryCodes } from './recovery-codes.js';
import { FactorSteps, type StepHost } from './steps.js';
import { factorTexts as texts } from './texts.js';

/** What adding a factor asks of the server, as whoever is signed in or as whoever signs in. */
export interface EnrolmentCalls {
  /** What there is to add. */
  types: readonly FactorType[];
  start(type: FactorType): Promise<Enrolment>;
  add(shown: FactorInput): Promise<NewFactor>;
  /** Called when the factor is there, and the recovery codes that came with it are kept. */
  done(): Promise<void>;
}

/** Adds an authenticator app or a passkey, and shows the recovery codes that come with the first. */
export class EnrolmentSteps extends FactorSteps {
  readonly #calls: EnrolmentCalls;
  #enrolment: Enrolment | undefined;
  #codes: readonly string[] = [];
  #copied = false;

  constructor(host: StepHost, calls: EnrolmentCalls) {
    super(host);
    this.#calls = calls;
  }

  /** Tells that the recovery codes are shown, which nobody sees again. */
  get showsCodes(): boolean {
    return this.#codes.length > 0;
  }

  render(): TemplateResult {
    if (this.showsCodes) {
      return renderRecoveryCodes(this.host, this.#codes, this.#copied, {
        copied: () => this.show(() => (this.#copied = true)),
        kept: () => void this.work(() => this.#calls.done()),
      });
    }
    return this.#enrolment?.totp ? this.#app(this.#enrolment.totp) : this.#choice();
  }

  /** Draws what there is to add. */
  #choice(): TemplateResult {
    const row = (type: FactorType, label: string, hint: string): unknown =>
      this.#calls.types.includes(type)
        ? html`<button type="button" class="choice" part="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${() => this.work(() => this.#start(type))}><strong>${label}</strong><span class="muted">${hint}</span></button>`
        : nothing;
    return html`${row('passkey', this.text(texts.addPasskey), this.text(texts.addPasskeyHint))}
      ${row('totp', this.text(texts.addTotp), this.text(texts.addTotpHint))}`;
  }

  #app({ secret, uri }: { secret: string; uri: string }): TemplateResult {
    const other = (): void => {
      this.#enrolment = undefined;
      this.error = '';
      this.host.messageState = undefined;
      this.host.requestUpdate();
      this.host.focusStep();
    };
    return html`<p>${this.text(texts.scan)}</p>
      ${renderQrCode(uri, this.text(texts.qrLabel))}
      <p>${this.text(texts.typeIn)} <code class="key">${secret.match(/.{4}/g)!.join(' ')}</code></p>
      <p>${this.text(texts.confirm)}</p>
      ${this.renderCodeForm('totp', this.text(texts.add), (code) => this.#add({ code }))}
      <button type="button" class="link" @click=${other}>${this.text(texts.otherWay)}</button>`;
  }

  async #start(type: FactorType): Promise<void> {
    const enrolment = await this.#calls.start(type);
    this.#enrolment = enrolment;
    if (type === 'totp') {
      this.host.requestUpdate();
      return this.host.focusStep();
    }
    try {
      const optionsJSON = enrolment.passkey as Parameters<typeof startRegistration>[0]['optionsJSON'];
      const passkey = (await startRegistration({ optionsJSON })) as NonNullable<FactorInput['passkey']>;
      await this.#add({ passkey });
    } finally {
      this.#enrolment = undefined;
    }
  }

  async #add(shown: Omit<FactorInput, 'enrolment'>): Promise<void> {
    const { recoveryCodes } = await this.#calls.add({ enrolment: this.#enrolment!.enrolment, ...shown });
    this.#enrolment = undefined;
    if (!recoveryCodes) return this.#calls.done();
    this.#codes = recoveryCodes;
    this.host.requestUpdate();
    this.host.focusStep();
  }
}
